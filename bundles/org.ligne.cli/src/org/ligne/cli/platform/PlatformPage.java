package org.ligne.cli.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.cli.text.Words;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;

/**
 * A page in Markdown with everything known about platforms: a table of limits for each, with their
 * evidence, and their sources. The words around the data are of one language; names, notes and
 * remarks are as the data have them.
 */
public final class PlatformPage {
  private final Words words;
  private final LimitWords limits;
  private final List<String> lines = new ArrayList<>();

  private PlatformPage(Words words) {
    this.words = words;
    this.limits = new LimitWords(words);
  }

  /** The page's text, which ends with a line break. */
  public static String of(List<Platform> platforms, Words words) {
    PlatformPage page = new PlatformPage(words);
    page.introduce(platforms);
    platforms.forEach(page::add);
    return String.join("\n", page.lines) + "\n";
  }

  private void introduce(List<Platform> platforms) {
    add("# " + words.text("page.title"), "", words.text("page.intro"), "");
    add("| " + words.text("page.grade") + " | " + words.text("page.means") + " |", "| --- | --- |");
    Stream.of("A", "B", "C", "disputed")
        .forEach(
            grade -> add(row(words.text("grade." + grade), words.text("page.grade." + grade))));
    add("", words.text("page.kinds"), "");
    platforms.forEach(it -> add("- [" + title(it) + "](#" + anchor(title(it)) + ")"));
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }

  private static String title(Platform platform) {
    return platform.getLabel() == null ? platform.getName() : platform.getLabel();
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void add(Platform platform) {
    add("", "## " + title(platform), "", state(platform));
    if (platform.getNote() != null) {
      add("", escape(platform.getNote()));
    }
    if (!platform.getAccounts().isEmpty()) {
      add("", words.text("platform.accounts") + ":", "");
      platform.getAccounts().forEach(account -> add("- " + of(account)));
    }
    if (!platform.getLimits().isEmpty()) {
      add("", "### " + title(platform) + ": " + words.text("platform.limits"), "");
      table(platform.getLimits());
    }
    platform.getFormats().forEach(format -> add(platform, format));
    sources(platform);
  }

  private String state(Platform platform) {
    String name = "`" + platform.getName() + "`, ";
    String status = words.text("status." + platform.getStatus().getLiteral());
    String state = name + words.text("platform.state", status, platform.getChecked());
    return platform.getVersion() == null || platform.getEffective() == null
        ? state + "."
        : state
            + "; "
            + words.text("platform.version.from", platform.getVersion(), platform.getEffective())
            + ".";
  }

  private static String of(AccountKind account) {
    String name = "`account " + account.getName() + "`";
    return account.getLabel() == null ? name : name + ": " + escape(account.getLabel());
  }

  private void add(Platform platform, Format format) {
    String label = format.getLabel() == null ? format.getName() : format.getLabel();
    String key = format.isDefault() ? "platform.format.default" : "platform.format";
    add("", "### " + title(platform) + ": " + escape(label));
    add("", words.text(key, "`" + format.getName() + "`") + ".");
    if (format.getNote() != null) {
      add(escape(format.getNote()));
    }
    if (!format.getLimits().isEmpty()) {
      add("");
      table(format.getLimits());
    }
  }

  private void table(List<Limit> all) {
    List<String> heads = List.of("what", "limit", "when", "grade", "sources", "remark");
    add(row(heads.stream().map(it -> words.text("page." + it)).toArray(String[]::new)));
    add("|" + " --- |".repeat(heads.size()));
    all.forEach(limit -> add(row(limit)));
  }

  private String row(Limit limit) {
    return row(
        limits.subject(limit),
        limits.rule(limit),
        limits.scope(limit),
        limits.grade(limit),
        limit.getSources().stream().map(Source::getName).collect(Collectors.joining(", ")),
        limit.getBecause());
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell == null ? "" : escape(cell))
        .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
        .collect(Collectors.joining("", "|", ""));
  }

  private static String escape(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("([|<>*_\\[\\]])", "\\\\$1");
  }

  private void sources(Platform platform) {
    if (platform.getSources().isEmpty()) {
      return;
    }
    add("", "### " + title(platform) + ": " + words.text("platform.sources"), "");
    platform.getSources().forEach(source -> add("- " + of(source)));
  }

  private String of(Source source) {
    StringBuilder text = new StringBuilder("**").append(source.getName()).append("**");
    if (source.getLabel() != null) {
      text.append(' ').append(escape(source.getLabel()));
    }
    if (source.getAddress() != null) {
      text.append(", ").append(address(source.getAddress()));
    }
    if (source.getRead() != null) {
      text.append(", ").append(words.text("platform.read", source.getRead()));
    }
    return text.append('.').toString();
  }

  /** What a browser opens is a link; a path in a repository is not. */
  private static String address(String address) {
    return address.startsWith("http") ? "<" + address + ">" : "`" + address + "`";
  }
}
