package org.ligne.media.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads a PNG to its end: every checksum, and that its pixels unfold to as many as it says. */
final class Png {

  private static final int SMALL = 1 << 22;

  private final Source in;
  private final Limits limits;
  private final CRC32 crc = new CRC32();
  private PngHeader header;
  private PackedPixels pixels;
  private boolean alpha;
  private String profile = "";
  private int orientation = 1;
  private int frames;
  private int promised = -1;
  private Duration duration = Duration.ZERO;

  private Png(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    Png png = new Png(in, limits);
    try {
      return png.read();
    } finally {
      png.close();
    }
  }

  private void close() {
    if (pixels != null) {
      pixels.close();
    }
  }

  private ImageFacts read() throws Refusal, IOException {
    in.seek(8);
    int chunks = 0;
    while (chunk()) {
      in.require(Unreadable.ENTRIES, ++chunks, limits.entries());
    }
    finish();
    if (promised >= 0 && promised != frames) {
      throw in.corrupt("acTL");
    }
    Orientation turn = Orientation.of(orientation);
    return new ImageFacts(
        in.format(),
        in.length(),
        turn.width(header.width(), header.height()),
        turn.height(header.width(), header.height()),
        orientation,
        Math.max(1, frames),
        frames > 1 ? duration : Duration.ZERO,
        new Colour(header.model(), header.depth(), alpha || header.alpha(), profile),
        header.interlaced());
  }

  /** Reads a chunk; false after the last. */
  private boolean chunk() throws Refusal, IOException {
    in.in(header == null ? "IHDR" : "chunk");
    long size = in.u32();
    byte[] name = in.bytes(4);
    String type = type(name);
    in.in(type);
    if (size > in.left()) {
      throw in.truncated();
    }
    crc.reset();
    crc.update(name);
    content(type, size);
    if (in.u32() != crc.getValue()) {
      throw in.corrupt();
    }
    return !type.equals("IEND");
  }

  private String type(byte[] name) throws Refusal {
    for (byte letter : name) {
      if ((letter | 0x20) < 'a' || (letter | 0x20) > 'z') {
        throw in.corrupt("chunk");
      }
    }
    return new String(name, StandardCharsets.US_ASCII);
  }

  private void content(String type, long size) throws Refusal, IOException {
    if (header == null && !type.equals("IHDR")) {
      throw in.corrupt("IHDR");
    }
    switch (type) {
      case "IHDR" -> header(small(size));
      case "IDAT" -> pixels(size);
      case "fdAT" -> frameData(size);
      case "acTL", "fcTL", "tRNS", "iCCP", "eXIf" -> small(type, small(size));
      case "IEND" -> in.skip(size);
      default -> in.pass(size, crc::update);
    }
  }

  private byte[] small(long size) throws Refusal, IOException {
    in.require(Unreadable.BYTES, size, SMALL);
    byte[] content = in.bytes((int) size);
    crc.update(content);
    return content;
  }

  private void header(byte[] content) throws Refusal {
    if (header != null || content.length != 13) {
      throw in.corrupt();
    }
    header = PngHeader.of(content, in);
    in.require(Unreadable.PIXELS, (long) header.width() * header.height(), limits.pixels());
    expect(header.width(), header.height());
  }

  private void expect(int width, int height) throws Refusal {
    long unfolded = header.unfolded(width, height);
    in.require(Unreadable.UNPACKED, unfolded, limits.unpackedBytes());
    pixels = new PackedPixels(unfolded, in);
  }

  private void pixels(long size) throws Refusal, IOException {
    in.pass(
        size,
        (bytes, from, count) -> {
          crc.update(bytes, from, count);
          pixels.take(bytes, from, count);
        });
  }

  private void frameData(long size) throws Refusal, IOException {
    if (size < 4) {
      throw in.corrupt();
    }
    crc.update(in.bytes(4));
    pixels(size - 4);
  }

  private void small(String type, byte[] content) throws Refusal {
    switch (type) {
      case "acTL" -> promised = (int) PngHeader.u32(content, 0, in);
      case "fcTL" -> frame(content);
      case "tRNS" -> alpha = true;
      case "iCCP" -> profile = Profiles.packed(content);
      default -> orientation = Exif.orientation(content);
    }
  }

  /**
   * A new frame begins; the first may be the still image itself, whose pixels are then expected
   * already.
   */
  private void frame(byte[] content) throws Refusal {
    int width = (int) PngHeader.u32(content, 4, in);
    int height = (int) PngHeader.u32(content, 8, in);
    if (width <= 0 || height <= 0 || width > header.width() || height > header.height()) {
      throw in.corrupt();
    }
    if (pixels.begun()) {
      finish();
      expect(width, height);
    }
    frames++;
    duration = duration.plus(PngHeader.delay(content, in));
  }

  private void finish() throws Refusal {
    if (header == null || !pixels.complete()) {
      throw in.corrupt(frames > 1 ? "fdAT" : "IDAT");
    }
    pixels.close();
  }
}
