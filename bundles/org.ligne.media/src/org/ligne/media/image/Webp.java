package org.ligne.media.image;

import java.io.IOException;
import java.time.Duration;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads a WebP chunk by chunk to its end. */
final class Webp {

  private static final int SMALL = 1 << 22;

  private final Source in;
  private final Limits limits;
  private int chunks;
  private int width;
  private int height;
  private boolean alpha;
  private int frames;
  private long millis;
  private int orientation = 1;
  private String profile = "";
  private boolean pictured;

  private Webp(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Webp(in, limits).read();
  }

  private ImageFacts read() throws Refusal, IOException {
    in.in("RIFF");
    in.seek(4);
    long end = 8 + in.le32();
    if (end > in.length()) {
      throw in.truncated();
    }
    in.seek(12);
    chunks(end, false);
    if (!pictured) {
      throw in.corrupt("VP8");
    }
    Orientation turn = Orientation.of(orientation);
    return new ImageFacts(
        in.format(),
        in.length(),
        turn.width(width, height),
        turn.height(width, height),
        turn.value(),
        Math.max(1, frames),
        frames > 1 ? Duration.ofMillis(millis) : Duration.ZERO,
        new Colour(Colour.Model.RGB, 8, alpha, profile),
        false);
  }

  private void chunks(long end, boolean inFrame) throws Refusal, IOException {
    while (in.position() + 8 <= end) {
      in.require(Unreadable.ENTRIES, ++chunks, limits.entries());
      String type = in.name(4);
      long size = in.le32();
      long next = in.position() + size + (size & 1);
      in.in(type.strip());
      if (in.position() + size > end) {
        throw in.corrupt();
      }
      chunk(type, size, inFrame);
      in.seek(Math.min(next, end));
    }
  }

  private void chunk(String type, long size, boolean inFrame) throws Refusal, IOException {
    switch (type) {
      case "VP8X" -> canvas();
      case "VP8 " -> lossy(size, inFrame);
      case "VP8L" -> lossless(inFrame);
      case "ANMF" -> frame(size);
      case "ICCP" -> profile = Profiles.name(small(size));
      case "EXIF" -> orientation = Exif.orientation(small(size));
      default -> alpha |= type.equals("ALPH");
    }
  }

  private byte[] small(long size) throws Refusal, IOException {
    in.require(Unreadable.BYTES, size, SMALL);
    return in.bytes((int) size);
  }

  private void canvas() throws Refusal, IOException {
    alpha |= (in.u8() & 0x10) != 0;
    in.skip(3);
    size(in.le24() + 1, in.le24() + 1);
  }

  private void frame(long size) throws Refusal, IOException {
    if (size < 16) {
      throw in.corrupt();
    }
    long end = in.position() + size;
    in.skip(12);
    millis += in.le24();
    in.skip(1);
    frames++;
    chunks(end, true);
  }

  /** A key frame: ten bytes of header, the last four of which are its size. */
  private void lossy(long size, boolean inFrame) throws Refusal, IOException {
    if (size < 10) {
      throw in.corrupt();
    }
    int tag = in.le24();
    boolean keyFrame = (tag & 1) == 0;
    if (!keyFrame || in.u24() != 0x9D012A || 10 + (tag >> 5) > size) {
      throw in.corrupt();
    }
    picture(in.le16() & 0x3FFF, in.le16() & 0x3FFF, inFrame);
  }

  private void lossless(boolean inFrame) throws Refusal, IOException {
    if (in.u8() != 0x2F) {
      throw in.corrupt();
    }
    long bits = in.le32();
    alpha |= (bits >> 28 & 1) == 1;
    picture((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1, inFrame);
  }

  /** A canvas, where there is one, says the size; a picture says its own. */
  private void picture(int across, int down, boolean inFrame) throws Refusal {
    pictured = true;
    if (!inFrame && width == 0) {
      size(across, down);
    }
  }

  private void size(int across, int down) throws Refusal {
    width = across;
    height = down;
    if (width == 0 || height == 0) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, (long) width * height, limits.pixels());
  }
}
