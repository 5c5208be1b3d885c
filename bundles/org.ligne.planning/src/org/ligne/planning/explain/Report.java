package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/** Turns a finished table into a solution with all its reasons. */
public final class Report {
  private static final Comparator<Placed> ORDER =
      Comparator.comparing((Placed placed) -> placed.at().toInstant())
          .thenComparing(placed -> placed.entry().channel())
          .thenComparing(placed -> placed.entry().index());

  private final Constraints constraints;
  private final Timetable table;

  /** A report on a table that nobody changes any more. */
  public Report(Timetable table) {
    this.constraints = table.constraints();
    this.table = table;
  }

  /**
   * The solution; the table is as it was before.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so; the table is of no
   *     use then
   */
  public Solution solution(Progress progress) {
    Grounds grounds = new Grounds(table);
    Refusal refusal = new Refusal(table);
    List<Placed> placed = new ArrayList<>();
    List<Unplaced> unplaced = new ArrayList<>();
    for (Entry entry : table.problem().entries()) {
      progress.checkpoint();
      if (table.isPlaced(entry)) {
        placed.add(grounds.of(entry));
      } else {
        unplaced.add(refusal.of(entry));
      }
    }
    placed.sort(ORDER);
    return new Solution(
        table.problem(), placed, unplaced, Shortfalls.of(table), constraints.total());
  }
}
