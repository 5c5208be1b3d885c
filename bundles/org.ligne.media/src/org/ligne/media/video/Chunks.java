package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** The places of a track's samples in the file. */
final class Chunks {

  private Chunks() {}

  /**
   * Refuses a table with places beyond the file's end: a description that stands first outlives a
   * file that is cut.
   */
  static void check(Source in, Box table) throws Refusal, IOException {
    boolean wide = table.type().equals("co64");
    in.skip(4);
    long count = in.u32();
    if (count * (wide ? 8 : 4) > table.end() - in.position()) {
      throw in.corrupt();
    }
    for (long i = 0; i < count; i++) {
      long place = wide ? in.s64() : in.u32();
      if (place < 0 || place >= in.length()) {
        throw in.truncated();
      }
    }
  }
}
