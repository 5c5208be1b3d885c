package org.ligne.planning.search;

import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;

/**
 * Counts tests of an entry at a slot, so that every part of the search ends at the same point on
 * every machine, and asks from time to time whether it should end at once.
 */
final class Steps {
  /** Steps between two questions: about a thousandth of a second. */
  private static final int PATIENCE = 2_000;

  private final Progress progress;
  private long left;
  private int untilAsking;
  private boolean enough;

  Steps(Progress progress) {
    this.progress = progress;
  }

  /** Begins a part of the search that may take so many steps. */
  Steps allow(long steps) {
    left = steps;
    return this;
  }

  /**
   * Spends some; false once there are none left, or whoever looks on has enough.
   *
   * @throws java.util.concurrent.CancellationException if whoever looks on says so
   */
  boolean spend(int steps) {
    left -= steps;
    untilAsking -= steps;
    if (untilAsking <= 0) {
      ask();
    }
    return left > 0 && !enough;
  }

  private void ask() {
    untilAsking = PATIENCE;
    progress.checkpoint();
    enough |= progress.isEnough();
  }

  /** Whether whoever looks on has had enough. */
  boolean isEnough() {
    return enough;
  }

  /** Tells how far the table has come. */
  void report(Timetable table) {
    progress.worked(table.placed(), table.problem().entries().size());
  }
}
