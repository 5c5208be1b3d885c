package org.ligne.editor.view;

/** Lines that no one would write, such as data that was pasted, but that the screen must bear. */
public final class LongLines {
  /** The time to wrap a line grows with the square of its length; from here on it is felt. */
  static final int WRAPPED = 8_000;

  /** Above this many characters the window is busy for minutes to find the heights of all lines. */
  private static final int WRAPPED_TEXT = 1_000_000;

  private LongLines() {}

  /** Whether wrapping the lines of a text would be felt at every key. */
  public static boolean isSlowToWrap(String text) {
    return text.length() > WRAPPED_TEXT || isAnyAbove(WRAPPED, text);
  }

  /** Whether a text has a line of more characters than some number. */
  static boolean isAnyAbove(int most, String text) {
    int start = 0;
    while (text.length() - start > most) {
      int end = lineEnd(text, start);
      if (end - start > most) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static int lineEnd(String text, int start) {
    int feed = text.indexOf('\n', start);
    int end = feed < 0 ? text.length() : feed;
    int carriage = text.indexOf('\r', start, end); // The line end of old Macs counts too.
    return carriage < 0 ? end : carriage;
  }
}
