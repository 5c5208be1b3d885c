package org.ligne.dsl.ide.snippet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves the stops of a snippet as they are, the way somebody does who only presses enter. */
final class Stops {
  private static final Pattern STOP =
      Pattern.compile(
          "\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)}|\\$\\{\\d+\\|((?:\\\\.|[^,|\\\\])*)(?:,(?:\\\\.|[^|\\\\])*)?\\|}|\\$\\d");

  private Stops() {}

  static String filled(String snippet) {
    String text =
        STOP.matcher(snippet)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) != null
                            ? found.group(1)
                            : found.group(2) != null ? found.group(2) : ""));
    return text.replaceAll("\\\\([\\\\$}|,])", "$1");
  }
}
