package org.ligne.media.image;

import java.io.IOException;
import java.time.Duration;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads a GIF block by block to its end. */
final class Gif {

  private static final int END = 0x3B;

  private final Source in;
  private final Limits limits;
  private int frames;
  private long hundredths;
  private boolean alpha;
  private boolean interlaced;

  private Gif(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Gif(in, limits).read();
  }

  private ImageFacts read() throws Refusal, IOException {
    in.in("screen");
    in.seek(6);
    int width = in.le16();
    int height = in.le16();
    colours(in.u8(), 2);
    if (width == 0 || height == 0) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, (long) width * height, limits.pixels());
    blocks();
    Duration duration = frames > 1 ? Duration.ofMillis(hundredths * 10) : Duration.ZERO;
    Colour colour = new Colour(Colour.Model.PALETTE, 8, alpha, "");
    return new ImageFacts(
        in.format(), in.length(), width, height, 1, frames, duration, colour, interlaced);
  }

  /** Leaves out so many bytes and the table of colours that those flags announce. */
  private void colours(int flags, int before) throws Refusal {
    in.skip(before + ((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1));
  }

  private void blocks() throws Refusal, IOException {
    int count = 0;
    int kind = kind();
    while (kind != END) {
      in.require(Unreadable.ENTRIES, ++count, limits.entries());
      switch (kind) {
        case 0x21 -> extension();
        case 0x2C -> image();
        case 0 -> in.in("block"); // Some programs pad between blocks.
        default -> throw in.corrupt();
      }
      kind = kind();
    }
    if (frames == 0) {
      throw in.corrupt("image");
    }
  }

  /**
   * Some programs forget the end behind a single picture, and nobody minds; an animation may have
   * lost some.
   */
  private int kind() throws Refusal, IOException {
    in.in("block");
    if (in.left() == 0 && frames == 1) {
      return END;
    }
    return in.u8();
  }

  private void extension() throws Refusal, IOException {
    in.in("extension");
    int label = in.u8();
    if (label == 0xF9 && in.u8() == 4) {
      alpha |= (in.u8() & 1) == 1;
      hundredths += in.le16();
      in.skip(1);
    } else if (label == 0xF9) {
      throw in.corrupt();
    }
    data();
  }

  private void image() throws Refusal, IOException {
    in.in("image");
    in.skip(8);
    int flags = in.u8();
    interlaced |= (flags & 0x40) != 0;
    colours(flags, 0);
    int codeSize = in.u8();
    if (codeSize < 1 || codeSize > 11) {
      throw in.corrupt();
    }
    data();
    frames++;
  }

  private void data() throws Refusal, IOException {
    int size = in.u8();
    while (size > 0) {
      in.skip(size);
      size = in.u8();
    }
  }
}
