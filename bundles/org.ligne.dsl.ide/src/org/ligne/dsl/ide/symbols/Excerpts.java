package org.ligne.dsl.ide.symbols;

import java.util.List;
import org.ligne.model.campaign.LocalizedValue;

/** The beginnings of texts, short enough for a list. */
final class Excerpts {
  private static final int LENGTH = 60;

  private Excerpts() {}

  /** The first line with words of a text, cut where it is long; empty if there is none. */
  static String of(String text) {
    String line =
        text == null
            ? ""
            : text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    return line.length() <= LENGTH ? line : cut(line).stripTrailing() + "…";
  }

  private static String cut(String line) {
    int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return line.substring(0, end);
  }

  /** The beginning of the first value. */
  static String of(List<LocalizedValue> values) {
    return values.isEmpty() ? "" : of(values.getFirst().getValue());
  }
}
