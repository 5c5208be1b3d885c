package org.ligne.visual.draw;

/** What texts need to become part of an SVG file or a page. */
public final class Markup {
  private static final int ASCII = 0x80;
  private static final int FIRST_NONCHARACTER = 0xfffe;

  private Markup() {}

  /** A text inside an element or an attribute; what XML 1.0 cannot hold is left out. */
  public static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().filter(Markup::isAllowed).forEach(letter -> escape(letter, out));
    return out.toString();
  }

  private static boolean isAllowed(int letter) {
    boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    boolean nothing = letter == FIRST_NONCHARACTER || letter == FIRST_NONCHARACTER + 1;
    return (letter >= ' ' || letter == '\n' || letter == '\t') && !surrogate && !nothing;
  }

  private static void escape(int letter, StringBuilder out) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(letter);
    }
  }

  /** A part of an id: what ids cannot hold is written by its number. */
  public static String identifier(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().forEach(letter -> identify(letter, out));
    return out.toString();
  }

  private static void identify(int letter, StringBuilder out) {
    if (letter < ASCII && Character.isLetterOrDigit(letter) || letter == '-') {
      out.appendCodePoint(letter);
    } else if (letter == '/') {
      out.append('.');
    } else {
      out.append('_').append(Integer.toHexString(letter)).append('_');
    }
  }
}
