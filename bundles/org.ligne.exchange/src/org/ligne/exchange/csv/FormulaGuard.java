package org.ligne.exchange.csv;

import java.text.Normalizer;
import java.util.PrimitiveIterator;

/**
 * Keeps texts from being run as formulas by spreadsheet programs, as OWASP ASVS 5.0, requirement
 * 1.2.10, asks: a text that begins like a formula gets an apostrophe in front.
 *
 * <p>Wider than the requirement in two ways, because programs trim and normalize: full-width and
 * small forms of the signs count too, and so do signs after spaces, zero-width characters and
 * byte-order marks.
 */
public final class FormulaGuard {
  private static final String SIGNS = "=+-@";
  private static final String CONTROLS = "\t\r\n\0";
  private static final String MARK = "'";

  private FormulaGuard() {}

  /** Whether a spreadsheet program could take the text for a formula. */
  public static boolean startsLikeFormula(String text) {
    for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
      int point = points.nextInt();
      if (CONTROLS.indexOf(point) >= 0 || isSign(point)) {
        return true;
      }
      if (!isInvisible(point)) {
        return false;
      }
    }
    return false;
  }

  /** The text as it may stand in a cell. */
  public static String protect(String text) {
    return startsLikeFormula(text) ? MARK + text : text;
  }

  /** The text of a cell that is known to be protected: exactly one apostrophe is taken away. */
  public static String restore(String cell) {
    return cell.substring(MARK.length());
  }

  private static boolean isSign(int point) {
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    return plain.length() == 1 && SIGNS.contains(plain);
  }

  private static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
