package org.ligne.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Durations of repeated runs, in milliseconds.
 *
 * @param millis the runs, in ascending order
 */
record Figures(double... millis) {

  /** Something that is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  Figures {
    millis = millis.clone();
    Arrays.sort(millis);
  }

  /** Measures some work a number of times. */
  static Figures of(int runs, Work work) throws Exception {
    double[] millis = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return new Figures(millis);
  }

  double median() {
    return millis[millis.length / 2];
  }

  /** The value that so many of a hundred do not exceed. */
  double percentile(int hundredths) {
    return millis[Math.min(millis.length - 1, millis.length * hundredths / 100)];
  }

  double best() {
    return millis[0];
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.0f ms (best %,.0f)", median(), best());
  }
}
