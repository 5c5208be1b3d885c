package org.ligne.media.box;

import java.io.IOException;
import java.util.Optional;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Goes from box to box. Boxes lie within each other and within the file, or the file is refused.
 */
public final class Boxes {

  /** Is shown box after box. */
  public interface Visitor {
    /** Looks at a box; the source stands at its content, and may be left anywhere. */
    void visit(Box box) throws Refusal, IOException;
  }

  private static final String ZEROS = "\0\0\0\0";

  private final Source in;
  private final Limits limits;
  private int count;

  /** The boxes of that file. */
  public Boxes(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** Shows the boxes that make up the file. */
  public void ofFile(Visitor visitor) throws Refusal, IOException {
    each(0, in.length(), visitor);
  }

  /** Shows the boxes within a box. */
  public void within(Box box, Visitor visitor) throws Refusal, IOException {
    each(box.content(), box.end(), visitor);
  }

  /** Shows the boxes between two offsets. */
  public void each(long from, long to, Visitor visitor) throws Refusal, IOException {
    long next = from;
    while (next + 8 <= to) {
      Box box = at(next, to);
      in.in(box.type());
      visitor.visit(box);
      next = box.end();
    }
  }

  /** The first box of that type within a box. */
  public Optional<Box> first(Box box, String type) throws Refusal, IOException {
    Box[] found = new Box[1];
    within(
        box,
        child -> {
          if (found[0] == null && child.type().equals(type)) {
            found[0] = child;
          }
        });
    return Optional.ofNullable(found[0]);
  }

  private Box at(long start, long to) throws Refusal, IOException {
    in.require(Unreadable.ENTRIES, ++count, limits.entries());
    in.in("box");
    in.seek(start);
    long size = in.u32();
    String type = in.name(4);
    if (size == 0 && type.equals(ZEROS)) {
      return new Box("free", start, in.position(), to); // Some recorders fill up with zeros.
    }
    if (!type.chars().allMatch(letter -> letter >= 0x20 && letter != 0x7F)) {
      throw in.corrupt();
    }
    in.in(type);
    if (size == 1) {
      size = in.s64();
    }
    long end = size == 0 ? to : start + size;
    if (end < in.position() || end > to) {
      throw end > in.length() && end > start ? in.truncated() : in.corrupt();
    }
    return new Box(type, start, in.position(), end);
  }
}
