package org.ligne.media.image;

import java.io.IOException;
import java.time.Duration;
import org.ligne.media.Colour;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads a JPEG marker by marker until the end of its image; what follows belongs to others. */
final class Jpeg {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;

  private final Source in;
  private final Limits limits;
  private final JpegSegments segments = new JpegSegments();
  private int width;
  private int height;
  private int depth;
  private int components;
  private boolean progressive;
  private boolean scanned;

  private Jpeg(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Jpeg(in, limits).read();
  }

  private ImageFacts read() throws Refusal, IOException {
    in.seek(2);
    int count = 0;
    int marker = marker();
    while (marker != END) {
      in.require(Unreadable.ENTRIES, ++count, limits.entries());
      segment(marker);
      marker = marker == START_OF_SCAN ? scan() : marker();
    }
    if (!scanned) {
      throw in.corrupt("SOS");
    }
    return facts();
  }

  private ImageFacts facts() {
    Orientation turn = Orientation.of(segments.orientation());
    return new ImageFacts(
        segments.format(Format.JPEG),
        in.length(),
        turn.width(width, height),
        turn.height(width, height),
        turn.value(),
        1,
        Duration.ZERO,
        new Colour(model(), depth, false, segments.profile()),
        progressive);
  }

  private Colour.Model model() {
    return switch (components) {
      case 1 -> Colour.Model.GRAY;
      case 3 -> Colour.Model.RGB;
      case 4 -> Colour.Model.CMYK;
      default -> Colour.Model.OTHER;
    };
  }

  private int marker() throws Refusal, IOException {
    in.in("marker");
    return nextMarker();
  }

  private void segment(int marker) throws Refusal, IOException {
    in.in(name(marker));
    if (marker == 0 || marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
      throw in.corrupt();
    }
    int size = in.u16() - 2;
    if (size < 0 || marker == START_OF_SCAN && width == 0) {
      throw in.corrupt();
    }
    long end = in.position() + size;
    if (isFrame(marker)) {
      frame(marker, size);
    } else if (marker >= 0xE1 && marker <= 0xE3) {
      segments.add(marker, in.bytes(size));
    }
    in.seek(end);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void frame(int marker, int size) throws Refusal, IOException {
    if (size < 6 || width != 0) {
      throw in.corrupt();
    }
    depth = in.u8();
    height = in.u16();
    width = in.u16();
    components = in.u8();
    progressive = (marker & 3) == 2;
    if (width == 0 || height == 0 || components == 0 || size < 6 + 3 * components) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, (long) width * height, limits.pixels());
  }

  /** Passes by what is compressed, and reads the marker behind it. */
  private int scan() throws Refusal, IOException {
    in.in("scan");
    scanned = true;
    int expected = 0;
    while (true) {
      int marker = nextMarker();
      if (marker < 0xD0 || marker > 0xD7) {
        return marker;
      }
      if (marker != 0xD0 + expected) {
        throw in.corrupt("RST" + expected);
      }
      expected = (expected + 1) % 8;
    }
  }

  /** Bytes that belong to nothing are passed over, as decoders do. */
  private int nextMarker() throws Refusal, IOException {
    while (true) {
      int value = in.u8();
      while (value == 0xFF) {
        value = in.u8();
        if (value != 0 && value != 0xFF) {
          return value;
        }
      }
    }
  }

  private static String name(int marker) {
    return switch (marker) {
      case START_OF_SCAN -> "SOS";
      case 0xC4 -> "DHT";
      case 0xDB -> "DQT";
      case 0xDD -> "DRI";
      case 0xFE -> "COM";
      default -> {
        if (isFrame(marker)) {
          yield "SOF" + (marker - 0xC0);
        }
        yield marker >= 0xE0 && marker <= 0xEF ? "APP" + (marker - 0xE0) : "marker";
      }
    };
  }
}
