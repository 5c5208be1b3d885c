package org.ligne.dsl.tests.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the language page.
 *
 * @param line the line of the page on which it begins
 * @param info what stands behind {@code ```ligne}: nothing for a file of its own, {@code context}
 *     for the file that others are pieces of, {@code in=…} for a piece, {@code errors=…} for the
 *     codes of the mistakes it shows
 * @param text the example
 */
record Example(int line, String info, String text) {
  private static final Pattern FENCED =
      Pattern.compile("^```ligne *(.*)\\R((?s:.*?))^```$", Pattern.MULTILINE);

  static List<Example> of(String page) {
    List<Example> found = new ArrayList<>();
    Matcher fence = FENCED.matcher(page);
    while (fence.find()) {
      int line = (int) page.substring(0, fence.start()).lines().count() + 1;
      found.add(new Example(line, fence.group(1).strip(), fence.group(2)));
    }
    return found;
  }

  boolean isContext() {
    return info.equals("context");
  }

  /** What the example is a piece of, or nothing when it is a file. */
  String place() {
    return option("in");
  }

  /** The codes of the mistakes it shows. */
  List<String> errors() {
    return option("errors").isEmpty() ? List.of() : List.of(option("errors").split(","));
  }

  private String option(String name) {
    return Arrays.stream(info.split(" +"))
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
