package org.ligne.cli.explain;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Explanation;

/** Many entries of one series, a line each: when, what the slot is worth, and what else. */
public final class Overview {
  private static final int LAST = 3;

  private final Page page;

  /** An overview on a console, in its language. */
  public Overview(Console console, Sources sources) {
    page = new Page(console, sources);
  }

  /** Shows the entries, in their order. */
  public void show(List<Subject> subjects) {
    Table table = new Table(LAST);
    table.row(head("entry"), head("slot"), head("points"), head(last(subjects)));
    subjects.forEach(subject -> table.row(row(subject)));
    table.lines("", page.console().terminal().columns()).forEach(page.console()::result);
    page.console().result("");
    page.console().result(page.words().text("explain.many", subjects.getFirst().entry().id()));
  }

  private static String last(List<Subject> subjects) {
    return subjects.getFirst().answer().isPresent() ? "asked" : "next";
  }

  private Cell head(String column) {
    return page.faint(page.words().text("explain.column." + column));
  }

  private Cell[] row(Subject subject) {
    Elsewhere elsewhere = new Elsewhere(page, subject);
    return new Cell[] {
      Cell.of(subject.entry().id()),
      subject
          .explanation()
          .placed()
          .map(it -> Cell.of(page.figures().moment(it.at(), subject.zone())))
          .orElseGet(() -> Cell.of(page.words().text("explain.nowhere"), page.palette()::bad)),
      Cell.of(Figures.signed(subject.explanation().points())),
      Cell.of(
          subject
              .answer()
              .map(answer -> asked(answer, elsewhere))
              .orElseGet(() -> next(subject.explanation(), elsewhere)))
    };
  }

  private String next(Explanation explanation, Elsewhere elsewhere) {
    if (!explanation.asGood().isEmpty()) {
      return elsewhere.line(explanation.asGood().getFirst());
    }
    return explanation.next().isEmpty()
        ? page.words().text("explain.next.none")
        : elsewhere.line(explanation.next().getFirst().option());
  }

  private String asked(Answer answer, Elsewhere elsewhere) {
    return switch (answer) {
      case Answer.AtSlot slot when slot.here() -> page.words().text("explain.here");
      case Answer.AtSlot slot -> elsewhere.line(slot.alternative().option());
      case Answer.Between between -> elsewhere.line(between.nearest().getFirst().option());
      case Answer.Outside outside -> elsewhere.barred(List.of(outside.bar()));
    };
  }
}
