package org.ligne.exchange.ical;

import java.util.regex.Pattern;

/**
 * Makes texts fit for a calendar: RFC 5545, section 3.3.11, lets no control character in but the
 * tab, and one kind of line break. What breaks a line anywhere else breaks it here too; halves of
 * surrogate pairs become U+FFFD.
 */
final class PlainText {
  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private PlainText() {}

  /** The text with line feeds for line breaks. */
  static String lines(String text) {
    String broken = BREAK.matcher(text).replaceAll("\n");
    return HALF.matcher(CONTROL.matcher(broken).replaceAll("")).replaceAll("\uFFFD");
  }

  /** The text on one line, with spaces for line breaks and none around it. */
  static String line(String text) {
    return lines(text).replace('\n', ' ').strip();
  }
}
