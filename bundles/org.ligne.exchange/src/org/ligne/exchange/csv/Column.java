package org.ligne.exchange.csv;

import java.util.function.Function;
import org.ligne.model.schedule.Entry;

/**
 * A column of the table.
 *
 * @param name its header
 * @param text true when people chose the content, so that it needs guarding
 * @param content what it holds for an entry; null for an empty cell
 */
record Column(String name, boolean text, Function<Entry, String> content) {

  static Column value(String name, Function<Entry, String> content) {
    return new Column(name, false, content);
  }

  static Column text(String name, Function<Entry, String> content) {
    return new Column(name, true, content);
  }

  String of(Entry entry) {
    String value = content.apply(entry);
    return value == null ? "" : value;
  }
}
