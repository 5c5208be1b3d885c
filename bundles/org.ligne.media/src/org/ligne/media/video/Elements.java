package org.ligne.media.video;

import java.io.IOException;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Goes from element to element of a Matroska file, whose numbers say by their first bits how long
 * they are.
 */
final class Elements {

  /** Is shown element after element. */
  interface Visitor {
    /** Looks at an element; true when those within are to be shown too. */
    boolean visit(long id, long size) throws Refusal, IOException;
  }

  private final Source in;
  private final Limits limits;
  private int count;

  Elements(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  void each(long from, long to, Visitor visitor) throws Refusal, IOException {
    long next = from;
    while (next < to) {
      in.require(Unreadable.ENTRIES, ++count, limits.entries());
      in.seek(next);
      long id = number(false);
      in.in(name(id));
      long size = number(true);
      long content = in.position();
      boolean open = size == Long.MAX_VALUE;
      if (!open && size > to - content) {
        throw content + size > in.length() ? in.truncated() : in.corrupt();
      }
      boolean enter = visitor.visit(id, size);
      next = enter || open ? content : content + size;
    }
  }

  /** An unsigned number as content. */
  long number(long size) throws Refusal, IOException {
    if (size > 8) {
      throw in.corrupt();
    }
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | in.u8();
    }
    return value;
  }

  /** A number with a fraction as content. */
  double real(long size) throws Refusal, IOException {
    if (size == 4) {
      return Float.intBitsToFloat(in.s32());
    }
    return size == 8 ? Double.longBitsToDouble(in.s64()) : 0;
  }

  /** A short text as content. */
  String text(long size) throws Refusal, IOException {
    if (size > 256) {
      throw in.corrupt();
    }
    return in.name((int) size).replace("\0", "");
  }

  /**
   * The leading zeros of the first byte say how many bytes follow; a size of only ones is left
   * open.
   */
  private long number(boolean isSize) throws Refusal, IOException {
    int first = in.u8();
    int more = Integer.numberOfLeadingZeros(first) - 24;
    if (more > (isSize ? 7 : 3)) {
      throw in.corrupt();
    }
    long value = isSize ? first & 0x7F >> more : first;
    boolean ones = value == 0x7F >> more;
    for (int i = 0; i < more; i++) {
      int next = in.u8();
      ones &= next == 0xFF;
      value = value << 8 | next;
    }
    return isSize && ones ? Long.MAX_VALUE : value;
  }

  private static String name(long id) {
    return switch ((int) id) {
      case 0x1A45DFA3 -> "EBML";
      case 0x18538067 -> "Segment";
      case 0x1549A966 -> "Info";
      case 0x1654AE6B -> "Tracks";
      case 0x1F43B675 -> "Cluster";
      case 0x1C53BB6B -> "Cues";
      default -> "element";
    };
  }
}
