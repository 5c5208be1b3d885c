package org.ligne.cli.console;

import org.ligne.model.diagnostic.Severity;

/**
 * Colours by what they mean; none when the reader is not a terminal or wants none.
 *
 * @param on whether there are colours
 */
public record Palette(boolean on) {
  private static final String RESET = "\u001B[0m";

  /** Titles. */
  public String strong(String text) {
    return paint("1", text);
  }

  /** What matters less than the rest. */
  public String faint(String text) {
    return paint("2", text);
  }

  /** What is as it should be. */
  public String good(String text) {
    return paint("32", text);
  }

  /** What someone should look at. */
  public String doubtful(String text) {
    return paint("33", text);
  }

  /** What is wrong. */
  public String bad(String text) {
    return paint("1;31", text);
  }

  /** The colour of a severity. */
  public String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> bad(text);
      case WARNING -> doubtful(text);
      case INFO -> paint("36", text);
    };
  }

  private String paint(String style, String text) {
    return on && !text.isEmpty() ? "\u001B[" + style + "m" + text + RESET : text;
  }
}
