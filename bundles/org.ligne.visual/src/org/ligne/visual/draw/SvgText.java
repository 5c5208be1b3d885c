package org.ligne.visual.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The text of an SVG file as it grows, well-formed and escaped. */
final class SvgText {
  private final StringBuilder text = new StringBuilder();

  /** Begins an element. */
  SvgText open(String element) {
    text.append('<').append(element);
    return this;
  }

  SvgText put(String attribute, String value) {
    text.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  SvgText put(String attribute, double value) {
    return put(attribute, number(value));
  }

  SvgText box(Box box) {
    return put("x", box.x())
        .put("y", box.y())
        .put("width", box.width())
        .put("height", box.height());
  }

  /** Ends an element without content. */
  void end() {
    text.append("/>\n");
  }

  /** Ends an element with text; the element is the last one begun. */
  void end(String content) {
    int begin = text.lastIndexOf("<") + 1;
    String element = text.substring(begin).split(" ", 2)[0];
    text.append('>').append(escaped(content)).append("</").append(element).append(">\n");
  }

  /** Lets other elements be its content. */
  void content() {
    text.append(">\n");
  }

  void close(String element) {
    text.append("</").append(element).append(">\n");
  }

  /** At most two decimals, none where they are zero. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** What XML 1.0 cannot hold is left out. */
  static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().filter(SvgText::isAllowed).forEach(letter -> escape(letter, out));
    return out.toString();
  }

  private static boolean isAllowed(int letter) {
    boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    boolean nothing = letter == 0xfffe || letter == 0xffff;
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
  static String identifier(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            letter -> {
              if (letter < 0x80 && Character.isLetterOrDigit(letter) || letter == '-') {
                out.appendCodePoint(letter);
              } else if (letter == '/') {
                out.append('.');
              } else {
                out.append('_').append(Integer.toHexString(letter)).append('_');
              }
            });
    return out.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
