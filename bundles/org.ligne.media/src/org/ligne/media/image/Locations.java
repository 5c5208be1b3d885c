package org.ligne.media.image;

import java.io.IOException;
import org.ligne.media.box.Box;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** The places of a HEIF's items in the file. */
final class Locations {

  private final Source in;
  private int offsetSize;
  private int lengthSize;
  private int baseSize;
  private int indexSize;

  private Locations(Source in) {
    this.in = in;
  }

  /** Refuses a table with places beyond the file's end. */
  static void check(Source in, Box box) throws Refusal, IOException {
    new Locations(in).check(box);
  }

  private void check(Box box) throws Refusal, IOException {
    int version = (int) (in.u32() >> 24);
    int sizes = in.u16();
    offsetSize = sizes >> 12;
    lengthSize = sizes >> 8 & 15;
    baseSize = sizes >> 4 & 15;
    indexSize = version == 0 ? 0 : sizes & 15;
    long items = version < 2 ? in.u16() : in.u32();
    for (long i = 0; i < items; i++) {
      item(version);
      if (in.position() > box.end()) {
        throw in.corrupt();
      }
    }
  }

  private void item(int version) throws Refusal, IOException {
    in.skip(version < 2 ? 2 : 4);
    int method = version == 0 ? 0 : in.u16() & 15;
    in.skip(2);
    long base = number(baseSize);
    int extents = in.u16();
    for (int i = 0; i < extents; i++) {
      in.skip(indexSize);
      long end = base + number(offsetSize) + number(lengthSize);
      if (method == 0 && (end < 0 || end > in.length())) {
        throw in.truncated();
      }
    }
  }

  private long number(int size) throws Refusal, IOException {
    return switch (size) {
      case 0 -> 0;
      case 4 -> in.u32();
      case 8 -> in.s64();
      default -> throw in.corrupt();
    };
  }
}
