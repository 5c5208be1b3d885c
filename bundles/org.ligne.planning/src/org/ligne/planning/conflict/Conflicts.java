package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Finds out why entries have no slot. For each of them, the weightiest first, it looks for room
 * beside all the others; where there is none, it names the smallest set of statements and entries
 * that shows it. What cannot be proved is not said.
 */
public final class Conflicts {
  /** More than these would bury the ones that matter. */
  public static final int MOST = 50;

  /** What everything together may take: some seconds of one processor. */
  private static final long WORK = 60_000_000;

  private static final Comparator<Entry> WEIGHTIEST =
      Comparator.comparing((Entry entry) -> !entry.isPinned())
          .thenComparing(Entry::weight, Comparator.reverseOrder())
          .thenComparing(Entry::index);

  private final Timetable table;
  private final Work work;
  private final Judge judge;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Solution solution, Progress progress) {
    table = table(solution);
    work = new Work(progress, WORK);
    judge = new Judge(solution.problem(), work);
  }

  /**
   * The conflicts of a plan, each with its repairs, the weightiest missing entry first; at most
   * {@link #MOST}. The same plan always gives the same conflicts, unless the progress has had
   * enough.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  public static List<Conflict> of(Solution solution, Progress progress) {
    if (solution.isComplete()) {
      return List.of();
    }
    Conflicts conflicts = new Conflicts(solution, progress);
    solution.unplaced().stream()
        .map(Unplaced::entry)
        .sorted(WEIGHTIEST)
        .forEach(conflicts::look);
    return List.copyOf(conflicts.found);
  }

  private static Timetable table(Solution solution) {
    int[] slots = new int[solution.problem().entries().size()];
    Arrays.fill(slots, Timetable.NOWHERE);
    for (Placed placed : solution.placed()) {
      slots[placed.entry().index()] =
          solution.problem().axis().ceiling(placed.at().toInstant());
    }
    Timetable table = new Timetable(solution.problem());
    table.restore(slots);
    return table;
  }

  /** An entry for which there is room after all takes part in the search for the others. */
  private void look(Entry missing) {
    if (found.size() == MOST || work.isOver()) {
      return;
    }
    Rearrangement rearrangement = new Rearrangement(table, judge);
    if (rearrangement.place(List.of(missing)) instanceof Verdict.Impossible impossible) {
      new Confirmed(table.problem(), judge)
          .of(missing, rearrangement.slice(), impossible.suspects())
          .ifPresent(found::add);
    }
  }
}
