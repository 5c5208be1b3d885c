package org.ligne.cli.schedule;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.SourcePlace;
import org.ligne.model.schedule.Unscheduled;

/**
 * What found no place, with the statements that stood in its way. The sentence that sums them up is
 * among the findings, in the reader's language.
 */
final class UnscheduledList {
  private static final String INDENT = "    ";

  private final Console console;

  UnscheduledList(Console console) {
    this.console = console;
  }

  void show(List<Unscheduled> left) {
    if (left.isEmpty()) {
      return;
    }
    console.result("");
    console.result("  " + console.palette().bad(console.words().text("schedule.unscheduled")));
    left.forEach(this::show);
  }

  private void show(Unscheduled item) {
    String post = item.getId() + place(item.getPlace());
    console.result(INDENT + console.palette().strong(Printable.line(post)));
    item.getReasons().forEach(this::show);
  }

  private void show(Reason reason) {
    String statement = reason.getStatement() + place(reason.getPlace());
    String line =
        reason.getOthers().isEmpty()
            ? statement
            : console.words().text("schedule.with", statement, others(reason));
    console.result(INDENT + "  - " + Printable.line(line));
  }

  private static String others(Reason reason) {
    return String.join(", ", reason.getOthers());
  }

  private static String place(SourcePlace place) {
    return place == null ? "" : " (" + place.getFile() + ":" + place.getLine() + ")";
  }
}
