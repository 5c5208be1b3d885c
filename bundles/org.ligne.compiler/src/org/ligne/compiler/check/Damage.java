package org.ligne.compiler.check;

import java.util.List;
import org.ligne.media.Format;
import org.ligne.media.Unreadable;

/**
 * Why a file could not be judged, as the arguments of messages behind its path. A number stands
 * before what may be missing, for the sentence to be made with or without it.
 */
final class Damage {
  private static final String TEXT = "text";
  private static final List<String> MEASURES =
      List.of(Unreadable.BYTES, Unreadable.PIXELS, Unreadable.UNPACKED, Unreadable.ENTRIES);

  private Damage() {}

  /** 1 and 2: the format; 3: the byte; 4 and 5: the part. */
  static Object[] place(Unreadable why) {
    String format = why.format().map(Format::label).orElse("");
    return new Object[] {known(format), format, why.found(), known(why.part()), why.part()};
  }

  private static int known(String word) {
    return word.isEmpty() ? 0 : 1;
  }

  /** 1 and 2: what it is. */
  static Object[] name(Unreadable why) {
    return new Object[] {kind(why.part()), why.part()};
  }

  private static int kind(String name) {
    return name.isEmpty() ? 0 : name.equals(TEXT) ? 1 : 2;
  }

  /** 1 and 2: what it is, of a format that is known but is not for here. */
  static Object[] name(Format format) {
    return new Object[] {2, format.label()};
  }

  /** 1: the format; 2: the line. */
  static Object[] line(Unreadable why) {
    return new Object[] {why.format().orElseThrow().label(), why.part()};
  }

  /** 1 and 2: what it is; 3 and 4: the ending it should have. */
  static Object[] label(Unreadable why) {
    String ending = why.format().map(format -> format.extensions().getFirst()).orElse("");
    return new Object[] {kind(why.part()), why.part(), known(ending), ending};
  }

  /** 1: of what it is too much; 2: how much; 3: the limit. */
  static Object[] excess(Unreadable why) {
    return new Object[] {MEASURES.indexOf(why.part()), why.found(), why.limit()};
  }
}
