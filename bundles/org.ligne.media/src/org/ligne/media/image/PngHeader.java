package org.ligne.media.image;

import java.time.Duration;
import org.ligne.media.Colour;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** What the first chunk of a PNG says. */
record PngHeader(int width, int height, int depth, int type, boolean interlaced) {

  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  static PngHeader of(byte[] content, Source in) throws Refusal {
    long width = u32(content, 0, in);
    long height = u32(content, 4, in);
    int depth = content[8];
    int type = content[9];
    boolean known = Integer.bitCount(depth) == 1 && depth > 0 && depth <= 16 && type >= 0;
    if (!known || type > 6 || type == 1 || type == 5 || content[12] < 0 || content[12] > 1) {
      throw in.corrupt();
    }
    if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw in.corrupt();
    }
    return new PngHeader((int) width, (int) height, depth, type, content[12] == 1);
  }

  Colour.Model model() {
    return switch (type) {
      case 0, 4 -> Colour.Model.GRAY;
      case 3 -> Colour.Model.PALETTE;
      default -> Colour.Model.RGB;
    };
  }

  boolean alpha() {
    return type == 4 || type == 6;
  }

  /** How many bytes the pixels of a picture of that size are before packing. */
  long unfolded(int across, int down) {
    if (!interlaced) {
      return rows(across, down);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      int columns = (across - pass[0] + pass[2] - 1) / pass[2];
      int lines = (down - pass[1] + pass[3] - 1) / pass[3];
      sum += columns == 0 ? 0 : rows(columns, lines);
    }
    return sum;
  }

  private long rows(int across, int down) {
    long bits = (long) across * samples() * depth;
    return down * (1 + (bits + 7) / 8);
  }

  private int samples() {
    return switch (type) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** How long the frame of that control chunk is shown. */
  static Duration delay(byte[] control, Source in) throws Refusal {
    long both = u32(control, 20, in);
    long divisor = both & 0xFFFF;
    return Duration.ofNanos((both >> 16) * 1_000_000_000L / (divisor == 0 ? 100 : divisor));
  }

  static long u32(byte[] content, int at, Source in) throws Refusal {
    if (at + 4 > content.length) {
      throw in.corrupt();
    }
    long value = 0;
    for (int i = at; i < at + 4; i++) {
      value = value << 8 | content[i] & 0xFF;
    }
    return value;
  }
}
