package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** How the colours of a film are sampled, from what its decoder is told. */
final class Chroma {

  private static final String[] NAMES = {"4:0:0", "4:2:0", "4:2:2", "4:4:4"};

  private Chroma() {}

  static String of(Source in, Box configuration) throws Refusal, IOException {
    return switch (configuration.type()) {
      case "avcC" -> h264(in, configuration);
      case "hvcC" -> hevc(in);
      case "av1C" -> av1(in);
      default -> vp9(in);
    };
  }

  /**
   * Profiles above "high" say it at the end, behind two lists of parameter sets; those below know
   * one way only.
   */
  private static String h264(Source in, Box box) throws Refusal, IOException {
    in.skip(1);
    int profile = in.u8();
    if (profile <= 100) {
      return NAMES[1];
    }
    in.skip(3);
    sets(in, in.u8() & 0x1F);
    sets(in, in.u8());
    return in.position() < box.end() ? NAMES[in.u8() & 3] : "";
  }

  private static void sets(Source in, int count) throws Refusal, IOException {
    for (int i = 0; i < count; i++) {
      in.skip(in.u16());
    }
  }

  private static String hevc(Source in) throws Refusal, IOException {
    in.skip(16);
    return NAMES[in.u8() & 3];
  }

  private static String av1(Source in) throws Refusal, IOException {
    in.skip(2);
    int flags = in.u8();
    if ((flags & 0x10) != 0) {
      return NAMES[0];
    }
    boolean across = (flags & 8) != 0;
    boolean down = (flags & 4) != 0;
    return across ? down ? NAMES[1] : NAMES[2] : NAMES[3];
  }

  private static String vp9(Source in) throws Refusal, IOException {
    in.skip(6);
    return NAMES[Math.min(3, Math.max(1, in.u8() >> 1 & 7))];
  }
}
