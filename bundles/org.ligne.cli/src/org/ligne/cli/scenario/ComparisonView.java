package org.ligne.cli.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.schedule.Days;
import org.ligne.cli.text.Words;
import org.ligne.compiler.scenario.Alternative;
import org.ligne.compiler.scenario.Comparison;
import org.ligne.compiler.scenario.Differences;
import org.ligne.compiler.scenario.Figures;

/** Shows comparisons: a table of figures, and below it what is otherwise entry by entry. */
public final class ComparisonView {
  private static final String INDENT = "  ";

  private final Console console;
  private final Words words;
  private final Days days;
  private final ProjectPlace place;

  /** A view on a console, in its language, of a project. */
  public ComparisonView(Console console, ProjectPlace place) {
    this.console = console;
    this.words = console.words();
    this.days = new Days(words);
    this.place = place;
  }

  /** Shows comparisons one below the other. */
  public void show(List<Comparison> comparisons) {
    comparisons.forEach(this::show);
  }

  private void show(Comparison comparison) {
    String label = comparison.label();
    String name = comparison.campaign();
    String title = label == null ? name : label + " (" + name + ")";
    console.result(console.palette().strong(Printable.line(words.text("compare.title", title))));
    new FigureTable(console).show(comparison.alternatives());
    comparison.alternatives().forEach(this::details);
    console.result("");
  }

  private void details(Alternative each) {
    List<String> unplaced = each.figures().map(Figures::unplaced).orElse(List.of());
    boolean silent = each.errors().isEmpty() && unplaced.isEmpty() && each.differences().isEmpty();
    if (silent && (each.isWritten() || each.figures().isEmpty())) {
      return;
    }
    console.result("");
    console.result(INDENT + console.palette().strong(Printable.line(title(each))));
    if (silent) {
      console.result(INDENT + INDENT + words.text("compare.same"));
    }
    list("compare.unplaced", unplaced);
    differences(each.differences());
    if (!each.errors().isEmpty()) {
      console.result(INDENT + INDENT + words.text("compare.broken"));
      TextReport.asResult(console).tell(place, each.errors());
    }
  }

  private String title(Alternative each) {
    String name = each.isWritten() ? words.text("compare.written.long") : each.scenario();
    return each.label() == null ? name : words.text("compare.named", name, each.label());
  }

  private void differences(Differences found) {
    list("compare.added", found.added());
    list("compare.gone", found.gone());
    list("compare.lost", found.lost());
    list("compare.won", found.won());
    list("compare.moved", found.moved().stream().map(this::moved).toList());
  }

  private String moved(Differences.Move move) {
    String from = days.of(move.from().toLocalDate()) + " " + move.from().toLocalTime();
    String to = days.of(move.to().toLocalDate()) + " " + move.to().toLocalTime();
    return words.text("compare.move", move.entry(), from, to);
  }

  private void list(String key, List<String> entries) {
    if (!entries.isEmpty()) {
      console.result(INDENT + INDENT + words.text(key, entries.size()));
      console.result(
          entries.stream()
              .map(each -> INDENT.repeat(3) + Printable.line(each))
              .collect(Collectors.joining("\n")));
    }
  }
}
