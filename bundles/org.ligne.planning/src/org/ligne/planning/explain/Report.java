package org.ligne.planning.explain;

import java.util.Comparator;
import java.util.List;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;

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

  /** The solution; the table is as it was before. */
  public Solution solution() {
    Grounds grounds = new Grounds(table);
    Refusal refusal = new Refusal(table);
    List<Placed> placed =
        table.problem().entries().stream()
            .filter(table::isPlaced)
            .map(grounds::of)
            .sorted(ORDER)
            .toList();
    List<Unplaced> unplaced = table.unplaced().stream().map(refusal::of).toList();
    return new Solution(
        table.problem(), placed, unplaced, Shortfalls.of(table), constraints.total());
  }
}
