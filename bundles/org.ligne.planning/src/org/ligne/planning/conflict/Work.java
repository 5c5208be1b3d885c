package org.ligne.planning.conflict;

import java.util.concurrent.CancellationException;
import org.ligne.planning.Progress;

/** How much may still be done, counted in looks at an entry, so that all machines end alike. */
final class Work {
  /** Looks between two questions: less than a hundredth of a second. */
  private static final int PATIENCE = 2_000;

  private final Progress progress;
  private long left;
  private long limit;
  private int untilAsking;

  /** So much for everything. */
  Work(Progress progress, long left) {
    this.progress = progress;
    this.left = left;
  }

  /** Begins a part that may not take more than this. */
  Work allow(long most) {
    limit = Math.max(0, left - most);
    return this;
  }

  /**
   * Spends some; false once there is none left for this part.
   *
   * @throws CancellationException if whoever looks on says so
   */
  boolean spend(int looks) {
    left -= looks;
    untilAsking -= looks;
    if (untilAsking <= 0) {
      untilAsking = PATIENCE;
      if (progress.isCancelled()) {
        throw new CancellationException("Planning was cancelled");
      }
    }
    return left > limit;
  }

  /** Whether nothing is left at all, or whoever looks on has enough. */
  boolean isOver() {
    return left <= 0 || progress.isEnough();
  }

  Progress progress() {
    return progress;
  }
}
