package org.ligne.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a list into one cell, an item a line. A line break inside an item is written {@code \n} and
 * a backslash {@code \\}, so that the list can be taken apart again.
 */
final class Lines {
  private Lines() {}

  static String join(List<String> items) {
    return join(items.stream());
  }

  static String join(Stream<String> items) {
    return items.map(Lines::escape).collect(Collectors.joining("\n"));
  }

  private static String escape(String item) {
    return item.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
