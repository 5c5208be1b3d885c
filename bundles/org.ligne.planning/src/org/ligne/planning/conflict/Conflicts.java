package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.bound.CoreFinder;
import org.ligne.planning.bound.Provers;
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
  private final Work mending;
  private final Judge judge;
  private final Advised advised;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Solution solution, Progress progress, Optional<CoreFinder> solver) {
    table = table(solution);
    work = new Work(progress, WORK);
    mending = new Work(progress, WORK);
    judge = new Judge(solution.problem(), work);
    advised = new Advised(solution.problem(), judge, work, solver);
  }

  /**
   * The conflicts of a plan, each with its repairs, the weightiest missing entry first; at most
   * {@link #MOST}. The same plan always gives the same conflicts, unless the progress has had
   * enough.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  public static List<Conflict> of(Solution solution, Progress progress) {
    return solution.isComplete() ? List.of() : of(solution, progress, Provers.coreFinder());
  }

  /** The same with a solver, or without. */
  static List<Conflict> of(Solution solution, Progress progress, Optional<CoreFinder> solver) {
    Conflicts conflicts = new Conflicts(solution, progress, solver);
    missing(solution).forEach(conflicts::look);
    return conflicts.found.stream().map(conflicts::mended).toList();
  }

  /** The entries without a slot, the weightiest first. */
  static List<Entry> missing(Solution solution) {
    return solution.unplaced().stream().map(Unplaced::entry).sorted(WEIGHTIEST).toList();
  }

  /** A table that holds what a plan has placed. */
  static Timetable table(Solution solution) {
    int[] slots = new int[solution.problem().entries().size()];
    Arrays.fill(slots, Timetable.NOWHERE);
    for (Placed placed : solution.placed()) {
      slots[placed.entry().index()] = solution.problem().axis().ceiling(placed.at().toInstant());
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
    Verdict verdict = rearrangement.place(List.of(missing));
    List<Entry> slice = rearrangement.slice();
    List<Entry> suspects =
        switch (verdict) {
          case Verdict.Impossible impossible -> impossible.suspects();
          case Verdict.Unknown unknown when advised.refuses(slice, any -> true) -> slice;
          default -> List.of();
        };
    if (!suspects.isEmpty()) {
      new Confirmed(table.problem(), advised).of(missing, slice, suspects).ifPresent(found::add);
    }
  }

  private Conflict mended(Conflict conflict) {
    return conflict.with(new Repairs(table, conflict, mending).find());
  }
}
