package org.ligne.cli.console;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text safe to print on one line. Plans come from others: a control character in a name must
 * not move the cursor, and one that turns the writing direction must not make a line read as
 * another.
 */
public final class Printable {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

  private Printable() {}

  /** The text on one line, with characters that nobody sees written as their code. */
  public static String line(String text) {
    String oneLine = BREAKS.matcher(text.strip()).replaceAll(" ").replace('\t', ' ');
    return HIDDEN.matcher(oneLine).replaceAll(match -> code(match.group().charAt(0)));
  }

  private static String code(char hidden) {
    return String.format(Locale.ROOT, "<U+%04X>", (int) hidden);
  }
}
