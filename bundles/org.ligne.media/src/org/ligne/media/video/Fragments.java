package org.ligne.media.video;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** The samples of a film that was written piece by piece, as recorders and streams do. */
final class Fragments {

  private final Source in;
  private final Boxes boxes;
  private final Map<Long, Long> defaults = new HashMap<>();
  private final Map<Long, SampleTimes> times = new HashMap<>();
  private long track;
  private long each;

  Fragments(Source in, Boxes boxes) {
    this.in = in;
    this.boxes = boxes;
  }

  /** The samples of a track that stand in fragments. */
  SampleTimes of(Track track) {
    return times.getOrDefault(track.id(), SampleTimes.NONE);
  }

  /** Reads how long samples are when fragments don't say. */
  void defaults(Box mvex) throws Refusal, IOException {
    boxes.within(
        mvex,
        box -> {
          if (box.type().equals("trex")) {
            in.skip(4);
            long id = in.u32();
            in.skip(4);
            defaults.put(id, in.u32());
          }
        });
  }

  /** Adds a fragment. */
  void add(Box moof) throws Refusal, IOException {
    boxes.within(
        moof,
        box -> {
          if (box.type().equals("traf")) {
            boxes.within(box, this::piece);
          }
        });
  }

  private void piece(Box box) throws Refusal, IOException {
    if (box.type().equals("tfhd")) {
      header();
    } else if (box.type().equals("trun")) {
      run(box);
    }
  }

  private void header() throws Refusal, IOException {
    int flags = (int) in.u32();
    track = in.u32();
    in.skip(((flags & 1) == 0 ? 0 : 8) + ((flags & 2) == 0 ? 0 : 4));
    each = (flags & 8) == 0 ? defaults.getOrDefault(track, 0L) : in.u32();
  }

  private void run(Box box) throws Refusal, IOException {
    int flags = (int) in.u32();
    long count = in.u32();
    in.skip(((flags & 1) == 0 ? 0 : 4) + ((flags & 4) == 0 ? 0 : 4));
    SampleTimes sum = times.getOrDefault(track, SampleTimes.NONE);
    times.put(
        track, (flags & 0x100) == 0 ? sum.and(count, each, false) : timed(box, flags, count, sum));
  }

  private SampleTimes timed(Box box, int flags, long count, SampleTimes before)
      throws Refusal, IOException {
    int others = 4 * Integer.bitCount(flags & 0xE00);
    if (count * (4 + others) > box.end() - in.position()) {
      throw in.corrupt();
    }
    SampleTimes sum = before;
    for (long i = 0; i < count; i++) {
      sum = sum.and(1, in.u32(), false);
      in.skip(others);
    }
    return sum;
  }
}
