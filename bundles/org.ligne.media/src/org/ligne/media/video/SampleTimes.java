package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * How many samples a track has and how long they take.
 *
 * @param samples their number
 * @param units their length in the track's units
 * @param shortest the least of one; the very last sample does not count, since encoders stretch it
 *     at will
 * @param longest the most of one
 */
record SampleTimes(long samples, long units, long shortest, long longest) {

  static final SampleTimes NONE = new SampleTimes(0, 0, Long.MAX_VALUE, 0);

  static SampleTimes read(Source in, Box table) throws Refusal, IOException {
    in.skip(4);
    long count = in.u32();
    if (count * 8 > table.end() - in.position()) {
      throw in.corrupt();
    }
    SampleTimes sum = NONE;
    for (long i = 0; i < count; i++) {
      long samples = in.u32();
      long each = in.u32();
      boolean last = i == count - 1 && count > 1 && samples == 1;
      sum = sum.and(samples, each, last);
    }
    return sum;
  }

  /** With so many samples more of that length. */
  SampleTimes and(long more, long each, boolean last) {
    return new SampleTimes(
        samples + more,
        units + more * each,
        last || more == 0 ? shortest : Math.min(shortest, each),
        last || more == 0 ? longest : Math.max(longest, each));
  }

  SampleTimes plus(SampleTimes other) {
    return new SampleTimes(
        samples + other.samples,
        units + other.units,
        Math.min(shortest, other.shortest),
        Math.max(longest, other.longest));
  }

  /** Samples a second. */
  double rate(long timescale) {
    return units <= 0 ? 0 : (double) samples * timescale / units;
  }

  boolean variable() {
    return samples > 1 && longest > shortest && longest - shortest > 0.1 * units / samples;
  }
}
