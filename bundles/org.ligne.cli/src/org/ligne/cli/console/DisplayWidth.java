package org.ligne.cli.console;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;

/**
 * How many columns of a terminal a text takes: two for what East Asian scripts and emoji draw wide
 * (Unicode Annex 11), none for accents that stand on the letter before, one for the rest.
 */
public final class DisplayWidth {
  private static final String MORE = "…";
  private static final int EMOJI_STYLE = 0xFE0F;

  private DisplayWidth() {}

  /** The columns a text takes. */
  public static int of(String text) {
    return isPlain(text) ? text.length() : sum(text);
  }

  /** The text with spaces behind it, to take at least so many columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text, or its beginning and an ellipsis where it takes more than so many columns. */
  public static String shorten(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    BreakIterator letters = letters(text);
    int end = 0;
    int width = 0;
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      width += letter(text.substring(end, next));
      if (width > columns - 1) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x300 && c != 0xAD);
  }

  private static int sum(String text) {
    BreakIterator letters = letters(text);
    int width = 0;
    int start = 0;
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      width += letter(text.substring(start, next));
      start = next;
    }
    return width;
  }

  private static BreakIterator letters(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    return letters;
  }

  /** The width of what readers take for one letter: that of its widest part. */
  private static int letter(String letter) {
    int width = 0;
    PrimitiveIterator.OfInt parts = letter.codePoints().iterator();
    while (parts.hasNext()) {
      width = Math.max(width, part(parts.nextInt()));
    }
    return width;
  }

  private static int part(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
      default -> isDrawnWide(codePoint) ? 2 : isInvisible(codePoint) ? 0 : 1;
    };
  }

  /** What asks for the coloured form of a sign, and the letters flags are made of. */
  private static boolean isDrawnWide(int codePoint) {
    return codePoint == EMOJI_STYLE
        || UCharacter.hasBinaryProperty(codePoint, UProperty.REGIONAL_INDICATOR);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
