package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.Sound;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * What the decoder of MPEG sound is told. It is right where the track's own figures are only
 * customary.
 */
final class MpegSound {

  private static final int[] RATES = {
    96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350
  };

  private MpegSound() {}

  /**
   * A descriptor 3 holds a descriptor 4, whose first byte is the kind, and that a descriptor 5 with
   * the rest.
   */
  static Sound read(Source in, Box esds, Sound plain) throws Refusal, IOException {
    in.seek(esds.content() + 4);
    if (!descriptor(in, 3)) {
      return plain;
    }
    in.skip(3);
    if (!descriptor(in, 4)) {
      return plain;
    }
    int kind = in.u8();
    if (kind == 0x69 || kind == 0x6B) {
      return new Sound("mp3", plain.sampleRate(), plain.channels());
    }
    in.skip(12);
    return descriptor(in, 5) && in.position() + 2 <= esds.end() ? aac(in.u16(), plain) : plain;
  }

  private static boolean descriptor(Source in, int tag) throws Refusal, IOException {
    boolean found = in.u8() == tag;
    int bytes = 1;
    while ((in.u8() & 0x80) != 0 && bytes < 4) {
      bytes++;
    }
    return found;
  }

  /**
   * Five bits of kind, four of rate, four of channels; of other layouts the track's own figures
   * stay.
   */
  private static Sound aac(int bits, Sound plain) {
    int kind = bits >> 11;
    int rate = bits >> 7 & 15;
    int channels = bits >> 3 & 15;
    boolean stated = kind != 31 && rate < RATES.length && channels > 0 && channels < 8;
    return stated
        ? new Sound(
            plain.codec(), Math.max(RATES[rate], plain.sampleRate()), channels == 7 ? 8 : channels)
        : plain;
  }
}
