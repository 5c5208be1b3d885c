package org.ligne.planning.search;

import java.util.concurrent.CancellationException;
import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;

/** Counts steps, so that the search ends, and asks whether it should end at once. */
final class Budget {
  private final Progress progress;
  private final int entries;
  private long left;

  Budget(long steps, int entries, Progress progress) {
    this.left = steps;
    this.entries = entries;
    this.progress = progress;
  }

  /** Spends steps on one entry; false once there are none left. */
  boolean spend(int steps) {
    if (progress.isCancelled()) {
      throw new CancellationException("Planning was cancelled");
    }
    left -= steps;
    return left > 0;
  }

  /** Tells how far the table has come. */
  void report(Timetable table) {
    progress.worked(entries - table.unplaced().size(), entries);
  }
}
