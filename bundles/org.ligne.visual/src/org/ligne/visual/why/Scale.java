package org.ligne.visual.why;

import java.util.stream.LongStream;

/**
 * From what to what some points reach; zero lies between.
 *
 * @param low the most that is lost, as a number not above zero
 * @param high the most that is won, not below zero
 */
public record Scale(long low, long high) {

  static Scale of(LongStream points) {
    long[] all = points.toArray();
    return new Scale(
        Math.min(0, LongStream.of(all).min().orElse(0)),
        Math.max(0, LongStream.of(all).max().orElse(0)));
  }

  /**
   * Where some points lie on a bar.
   *
   * @param length how long the bar is
   * @return from 0 for {@link #low} to the length for {@link #high}
   */
  public int at(long points, int length) {
    long span = Math.max(1, high - low);
    return (int) Math.clamp((points - low) * length / span, 0, length);
  }
}
