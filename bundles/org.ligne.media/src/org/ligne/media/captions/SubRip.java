package org.ligne.media.captions;

import java.util.regex.Pattern;
import org.ligne.media.input.Refusal;

/**
 * SubRip's form: a number, a line of times, lines of text, a blank line. Nobody owns it; this is
 * what every player reads.
 */
final class SubRip {
  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d{2,3}):([0-5]\\d):([0-5]\\d),(\\d{3})\\h+-->\\h+"
              + "(\\d{2,3}):([0-5]\\d):([0-5]\\d),(\\d{3})(?:\\h.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\h*\\d{1,9}\\h*");

  private SubRip() {}

  static void read(Lines lines, Timeline times) throws Refusal {
    for (lines.skipBlank(); !lines.isOver(); lines.skipBlank()) {
      String number = lines.next();
      if (!NUMBER.matcher(number).matches()) {
        throw times.wrong(number);
      }
      if (lines.isOver()) {
        throw times.cut();
      }
      times.add(TIMES, lines.next());
      lines.skipBlock();
    }
  }
}
