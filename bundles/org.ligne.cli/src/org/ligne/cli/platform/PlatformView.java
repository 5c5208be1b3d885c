package org.ligne.cli.platform;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.model.common.NamedElement;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;

/** Shows what is known about networks: their limits, how sure that is, and who says so. */
public final class PlatformView {
  private static final String INDENT = "  ";
  private static final int LIST_FORMATS = 3;
  private static final int LIMIT_BECAUSE = 5;
  private static final int ACCOUNT_LABEL = 1;
  private static final int SOURCE_LABEL = 1;

  private final Console console;
  private final Words words;
  private final Palette palette;
  private final LimitWords limits;

  /** A view on a console, in its language. */
  public PlatformView(Console console) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
    this.limits = new LimitWords(words);
  }

  /** A line for each platform. */
  public void list(List<Platform> platforms) {
    Table table = new Table(LIST_FORMATS);
    table.row(
        heading("platform"), heading("status"), heading("checked"), heading("platform-formats"));
    platforms.forEach(
        platform ->
            table.row(
                Cell.of(platform.getName(), palette::strong),
                Cell.of(status(platform)),
                Cell.of(checked(platform)),
                Cell.of(names(platform.getFormats()))));
    show(table, "");
  }

  private void show(Table table, String indent) {
    table.lines(indent, console.terminal().columns()).forEach(console::result);
  }

  private Cell heading(String column) {
    return Cell.of(words.text("column." + column), palette::faint);
  }

  private String status(Platform platform) {
    return words.text("status." + platform.getStatus().getLiteral());
  }

  private static String checked(Platform platform) {
    return platform.getChecked() == null ? "" : platform.getChecked().toString();
  }

  private static String names(List<? extends NamedElement> elements) {
    return elements.stream().map(NamedElement::getName).collect(Collectors.joining(", "));
  }

  /** Everything known about a platform. */
  public void show(Platform platform) {
    String label = platform.getLabel() == null ? "" : " – " + platform.getLabel();
    String title = Printable.line(platform.getName() + label);
    console.result(palette.strong(title));
    console.result(INDENT + words.text("platform.state", status(platform), checked(platform)));
    if (platform.getVersion() != null) {
      console.result(INDENT + version(platform));
    }
    note(platform.getNote(), INDENT);
    accounts(platform);
    if (!platform.getLimits().isEmpty()) {
      title(words.text("platform.limits"));
      limits(platform.getLimits());
    }
    platform.getFormats().forEach(this::show);
    sources(platform);
  }

  private String version(Platform platform) {
    String version = Printable.line(platform.getVersion());
    return platform.getEffective() == null
        ? words.text("platform.version", version)
        : words.text("platform.version.from", version, platform.getEffective());
  }

  private void accounts(Platform platform) {
    if (platform.getAccounts().isEmpty()) {
      return;
    }
    title(words.text("platform.accounts"));
    Table table = new Table(ACCOUNT_LABEL);
    platform
        .getAccounts()
        .forEach(it -> table.row(Cell.of(it.getName()), Cell.of(orEmpty(it.getLabel()))));
    show(table, INDENT + INDENT);
  }

  private void title(String text) {
    console.result("");
    console.result(INDENT + palette.strong(text));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private void note(String note, String indent) {
    if (note != null && !note.isBlank()) {
      console.result(indent + Printable.line(note));
    }
  }

  private void show(Format format) {
    String label = format.getLabel() == null ? "" : " – " + format.getLabel();
    String key = format.isDefault() ? "platform.format.default" : "platform.format";
    title(Printable.line(words.text(key, format.getName() + label)));
    note(format.getNote(), INDENT + INDENT);
    limits(format.getLimits());
  }

  private void limits(List<Limit> all) {
    Table table = new Table(LIMIT_BECAUSE);
    all.forEach(limit -> add(limit, table));
    show(table, INDENT + INDENT);
  }

  private void add(Limit limit, Table table) {
    table.row(
        Cell.of(limits.subject(limit)),
        Cell.of(limits.rule(limit), palette::strong),
        Cell.of(limits.scope(limit)),
        Cell.of(limits.grade(limit)),
        Cell.of(names(limit.getSources()), palette::faint),
        Cell.of(orEmpty(limit.getBecause()), palette::faint));
  }

  private void sources(Platform platform) {
    if (platform.getSources().isEmpty()) {
      return;
    }
    title(words.text("platform.sources"));
    Table table = new Table(SOURCE_LABEL);
    platform.getSources().forEach(source -> add(source, table));
    show(table, INDENT + INDENT);
  }

  private void add(Source source, Table table) {
    String read = source.getRead() == null ? "" : words.text("platform.read", source.getRead());
    table.row(
        Cell.of(source.getName()),
        Cell.of(orEmpty(source.getLabel())),
        Cell.of(orEmpty(source.getAddress())),
        Cell.of(read, palette::faint));
  }
}
