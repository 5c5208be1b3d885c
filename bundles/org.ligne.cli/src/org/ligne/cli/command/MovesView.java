package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.diff.Causes;
import org.ligne.cli.diff.DiffView;
import org.ligne.planning.diff.Change;
import org.ligne.planning.diff.ChangeKind;
import org.ligne.planning.diff.PlanDiff;

/** Shows, below a schedule, what is not where the last plan had it. */
final class MovesView {
  private final Console console;

  MovesView(Console console) {
    this.console = console;
  }

  /** Shows the moves; nothing where nothing moved. */
  void show(Pipeline.Recompiled made) {
    List<Change> moved =
        PlanDiff.between(made.before(), made.compilation().schedules()).of(ChangeKind.MOVED);
    if (!moved.isEmpty()) {
      console.result(
          console.palette().strong(console.words().count("compile.moved", moved.size())));
      new DiffView(console, true, Causes.of(made.moves(), console.words())).rows(moved);
      console.result("");
    }
  }
}
