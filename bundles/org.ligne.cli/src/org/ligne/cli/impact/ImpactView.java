package org.ligne.cli.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.schedule.Days;
import org.ligne.cli.text.Words;
import org.ligne.compiler.impact.Affected;
import org.ligne.compiler.impact.Change;
import org.ligne.compiler.impact.Fact;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Version;

/** Shows what a change of rules does to a plan: what breaks first, what matters to nobody last. */
public final class ImpactView {
  private final Console console;
  private final ProjectPlace project;
  private final Words words;
  private final Palette palette;
  private final Days days;

  /** A view on a console, in its language. */
  public ImpactView(Console console, ProjectPlace project) {
    this.console = console;
    this.project = project;
    this.words = console.words();
    this.palette = console.palette();
    this.days = new Days(words);
  }

  /** Shows all of it. */
  public void show(Impact impact) {
    String key = impact.versions().isEmpty() ? "impact.dated" : "impact.packs";
    console.result(palette.strong(words.text(key, project.shown())));
    impact.versions().forEach(version -> console.result("  " + line(version)));
    console.result("  " + summary(impact));
    impact.changes().stream().filter(Change::matters).forEach(this::show);
    List<Change> idle = impact.changes().stream().filter(change -> !change.matters()).toList();
    if (!idle.isEmpty()) {
      console.result("");
      console.result("  " + palette.strong(words.text("impact.idle")));
      idle.forEach(change -> console.result("    " + idle(change)));
    }
  }

  private String line(Version version) {
    String none = words.text("impact.unnumbered");
    String line =
        words.text(
            "impact.version",
            version.platform(),
            version.before().orElse(none),
            version.after().orElse(none));
    return Printable.line(
        version
            .effective()
            .map(day -> line + words.text("impact.version.from", days.of(day)))
            .orElse(line));
  }

  private String summary(Impact impact) {
    List<String> parts = new ArrayList<>();
    String bad = words.count("impact.broken", impact.broken());
    parts.add(impact.broken() > 0 ? palette.bad(bad) : bad);
    parts.add(words.count("impact.freed", impact.freed()));
    parts.add(words.count("impact.posts", impact.posts()));
    return String.join(", ", parts);
  }

  private void show(Change change) {
    console.result("");
    console.result("  " + palette.strong(title(change)));
    change.before().forEach(fact -> console.result("    - " + palette.faint(line(fact))));
    change.after().forEach(fact -> console.result("    + " + line(fact)));
    change
        .effective()
        .map(day -> "    " + palette.faint(words.text("impact.effective", days.of(day))))
        .ifPresent(console::result);
    posts("impact.breaks", change.broken(), true);
    posts("impact.frees", change.freed(), false);
  }

  private static String title(Change change) {
    String format = change.format().isEmpty() ? "" : " " + change.format();
    return Printable.line(change.platform() + format + ": " + change.subject());
  }

  private static String line(Fact fact) {
    String sources = fact.sources().isEmpty() ? "" : " (" + fact.sources() + ")";
    return Printable.line(fact.statement() + sources);
  }

  private void posts(String key, List<Affected> posts, boolean bad) {
    if (!posts.isEmpty()) {
      String title = words.count(key, posts.size());
      console.result("    " + (bad ? palette.bad(title) : palette.good(title)));
      Table table = new Table(0);
      posts.forEach(post -> table.row(cells(post)));
      table.lines("      ", console.terminal().columns()).forEach(console::result);
    }
  }

  private Cell[] cells(Affected post) {
    String place = project.shown(post.finding().file()) + ":" + post.finding().line();
    return new Cell[] {
      Cell.of(post.id()),
      Cell.of(days.of(post.at().toLocalDate()) + " " + days.time(post.at())),
      Cell.of(place, palette::faint)
    };
  }

  private String idle(Change change) {
    String none = words.text("impact.nothing");
    return title(change)
        + ": "
        + words.text(
            "impact.step", statements(change.before(), none), statements(change.after(), none));
  }

  private static String statements(List<Fact> facts, String none) {
    return facts.isEmpty()
        ? none
        : facts.stream()
            .map(fact -> Printable.line(fact.statement()))
            .collect(Collectors.joining("; "));
  }
}
