package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.Sound;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** How the sound of a track is stored. */
final class SoundEntry {

  private static final int FIXED = 28;

  private SoundEntry() {}

  static Sound read(Source in, Boxes boxes, Box entry) throws Refusal, IOException {
    if (entry.type().equals("enca")) {
      throw in.encrypted();
    }
    if (entry.size() < FIXED) {
      throw in.corrupt();
    }
    in.skip(8);
    int version = in.u16();
    in.skip(6);
    int channels = in.u16();
    in.skip(6);
    int rate = in.u16();
    in.skip(2);
    String codec = Codecs.sound(entry.type());
    if (version == 2) {
      in.skip(4);
      double exact = Double.longBitsToDouble(in.s64());
      return new Sound(codec, (int) exact, (int) in.u32());
    }
    long children = in.position() + (version == 1 ? 16 : 0);
    boolean mpeg = entry.type().equals("mp4a") && holdsBoxes(in, children, entry);
    Sound plain = new Sound(codec, rate, channels);
    return mpeg ? mpeg(in, boxes, children, entry, plain) : plain;
  }

  private static boolean holdsBoxes(Source in, long from, Box entry) throws Refusal, IOException {
    if (from + 8 > entry.end()) {
      return false;
    }
    in.seek(from);
    long size = in.u32();
    return size >= 8 && from + size <= entry.end();
  }

  private static Sound mpeg(Source in, Boxes boxes, long from, Box entry, Sound plain)
      throws Refusal, IOException {
    Sound[] sound = {plain};
    boxes.each(
        from,
        entry.end(),
        box -> {
          if (box.type().equals("esds")) {
            sound[0] = MpegSound.read(in, box, plain);
          }
        });
    return sound[0];
  }
}
