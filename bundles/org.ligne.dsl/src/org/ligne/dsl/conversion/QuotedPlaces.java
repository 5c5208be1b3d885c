package org.ligne.dsl.conversion;

import java.util.function.IntPredicate;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** Where parts of a text stand in the literal it was read from. */
public final class QuotedPlaces {
  private static final int RICH = 3;

  private QuotedPlaces() {}

  /**
   * The place of a part of a value.
   *
   * @param literal with its quotes, closed or not
   * @param start index of the part's first UTF-16 unit in the value
   * @param end index after its last one
   * @return its place in the literal; all of the literal if the part is empty or blank
   */
  public static ITextRegion of(String literal, int start, int end) {
    if (!Quoted.isClosed(literal)) {
      return new TextRegion(0, literal.length());
    }
    ITextRegion found =
        literal.startsWith("'''") ? rich(literal, start, end) : plain(literal, start, end);
    return found.getLength() <= 0 ? new TextRegion(0, literal.length()) : found;
  }

  private static ITextRegion plain(String literal, int start, int end) {
    int from = afterUnits(literal, start);
    return new TextRegion(from, Math.max(0, afterUnits(literal, end) - from));
  }

  /** Where so many units of the value end; an escape is one unit. */
  private static int afterUnits(String literal, int units) {
    int at = 1;
    for (int unit = 0; unit < units && at < literal.length() - 1; unit++) {
      at += literal.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  /** Only blanks are left out of a rich text, so the other units are told by their number. */
  private static ITextRegion rich(String literal, int start, int end) {
    String value = Quoted.read(literal);
    int before = visible(value, Math.min(start, value.length()));
    int through = visible(value, Math.min(end, value.length()));
    if (through <= before) {
      return new TextRegion(0, 0);
    }
    int from = ofVisible(literal, before);
    return new TextRegion(from, ofVisible(literal, through - 1) + 1 - from);
  }

  private static int visible(String value, int end) {
    return (int) value.chars().limit(end).filter(shows()).count();
  }

  private static int ofVisible(String literal, int number) {
    int at = RICH;
    for (int left = number; left > 0 || !shows().test(literal.charAt(at)); at++) {
      left -= shows().test(literal.charAt(at)) ? 1 : 0;
    }
    return at;
  }

  private static IntPredicate shows() {
    return unit -> !Character.isWhitespace(unit);
  }
}
