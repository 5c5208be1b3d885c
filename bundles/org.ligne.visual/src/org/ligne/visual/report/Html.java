package org.ligne.visual.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.ligne.visual.draw.Markup;

/** The text of a page as it grows: well-formed as XML too, and escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Html open(String element, String... attributes) {
    begin(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  private void begin(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Markup.escaped(attributes[i + 1])).append('"');
    }
  }

  /** Ends the last element begun. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** The same, at the end of a line. */
  Html end() {
    close();
    return line();
  }

  /** Begins another line, for people who read the file itself. */
  Html line() {
    out.append('\n');
    return this;
  }

  Html text(String text) {
    out.append(Markup.escaped(text));
    return this;
  }

  /** An element with a text. */
  Html put(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that never has content. */
  Html single(String element, String... attributes) {
    begin(element, attributes);
    out.append("/>");
    return this;
  }

  /** What is markup already. */
  Html markup(String made) {
    out.append(made);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
