package org.ligne.families;

import java.util.Locale;

/** A text in the making. */
final class Sheet {
  private final StringBuilder text = new StringBuilder();

  /** Adds a line, formatted for no locale. */
  Sheet line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
