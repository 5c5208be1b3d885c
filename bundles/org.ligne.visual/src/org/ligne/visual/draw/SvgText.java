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
    text.append(' ').append(attribute).append("=\"").append(Markup.escaped(value)).append('"');
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
    text.append('>').append(Markup.escaped(content)).append("</").append(element).append(">\n");
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

  @Override
  public String toString() {
    return text.toString();
  }
}
