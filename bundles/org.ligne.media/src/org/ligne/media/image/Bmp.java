package org.ligne.media.image;

import java.io.IOException;
import java.time.Duration;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads the headers of a Windows bitmap, and whether its rows are all there. */
final class Bmp {

  private Bmp() {}

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    in.in("header");
    in.seek(10);
    long pixels = in.le32();
    long header = in.le32();
    boolean old = header == 12;
    if (!old && header < 40) {
      throw in.corrupt();
    }
    int width = old ? in.le16() : (int) in.le32();
    int height = Math.abs(old ? in.le16() : (int) in.le32());
    in.skip(2);
    int bits = in.le16();
    long packing = old ? 0 : in.le32();
    long packed = old ? 0 : in.le32();
    if (width <= 0 || height <= 0 || bits == 0 || bits > 64) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, (long) width * height, limits.pixels());
    in.in("pixels");
    boolean plain = packing == 0 || packing == 3 || packing == 6;
    in.seek(pixels);
    in.skip(plain ? ((long) width * bits + 31) / 32 * 4 * height : packed);
    return new ImageFacts(
        in.format(), in.length(), width, height, 1, 1, Duration.ZERO, colour(bits), false);
  }

  private static Colour colour(int bits) {
    Colour.Model model = bits <= 8 ? Colour.Model.PALETTE : Colour.Model.RGB;
    return new Colour(model, bits == 16 ? 5 : 8, bits == 32, "");
  }
}
