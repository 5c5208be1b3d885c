package org.ligne.benchmarks.plan;

import org.ligne.planning.Progress;

/** Looks on at planning and notes when things happen, in CPU-seconds since it was made. */
final class Watch implements Progress {
  private final double start = Cpu.seconds();
  private double complete = Double.NaN;
  private double asked;
  private double longestSilence;

  @Override
  public boolean isCancelled() {
    double now = seconds();
    longestSilence = Math.max(longestSilence, now - asked);
    asked = now;
    return false;
  }

  @Override
  public void worked(int placed, int entries) {
    if (placed == entries && Double.isNaN(complete)) {
      complete = seconds();
    }
  }

  double seconds() {
    return Cpu.seconds() - start;
  }

  /** When every entry had a slot for the first time; not a number if never. */
  double complete() {
    return complete;
  }

  /** The longest time in which nobody asked whether to go on. */
  double longestSilence() {
    return Math.max(longestSilence, seconds() - asked);
  }
}
