package org.ligne.media.video;

import java.io.IOException;
import java.time.Duration;
import org.ligne.media.VideoFacts.Edits;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** What of a track is played. */
final class EditList {

  /** What encoders leave out at either end for reasons of their own. */
  private static final Duration SLACK = Duration.ofMillis(250);

  private static final int NORMAL_SPEED = 1 << 16;

  private int segments;
  private boolean speed;
  private long played;
  private long from;
  private Edits kind = Edits.PLAIN;

  private EditList() {}

  static EditList read(Source in, Box box) throws Refusal, IOException {
    EditList list = new EditList();
    boolean wide = in.u8() == 1;
    in.skip(3);
    long count = in.u32();
    if (count * (wide ? 20 : 12) > box.end() - in.position()) {
      throw in.corrupt();
    }
    for (long i = 0; i < count; i++) {
      list.add(wide ? in.s64() : in.u32(), wide ? in.s64() : in.s32(), in.s32());
    }
    return list;
  }

  /** An entry from -1 is a pause before the start. */
  private void add(long length, long start, int rate) {
    if (start >= 0) {
      segments++;
      speed |= rate != NORMAL_SPEED;
      played = length;
      from = start;
    }
  }

  /**
   * Compares with what is stored; the film and the track count in units of their own. A length of 0
   * plays to the end.
   */
  void judge(long movieScale, long stored, long trackScale) {
    boolean late = Times.of(from, trackScale).compareTo(SLACK) > 0;
    Duration rest = Times.of(stored - from, trackScale);
    boolean early = played > 0 && rest.minus(Times.of(played, movieScale)).compareTo(SLACK) > 0;
    kind = segments > 1 || speed || late || early ? Edits.CUT : Edits.PLAIN;
  }

  Edits kind() {
    return kind;
  }
}
