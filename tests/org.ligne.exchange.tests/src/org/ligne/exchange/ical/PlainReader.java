package org.ligne.exchange.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads events by the rules of RFC 5545, sections 3.1 and 3.3.11, and nothing else. */
final class PlainReader {
  private PlainReader() {}

  /** The properties of each event, by name; the parameters are left out. */
  static List<Map<String, String>> events(String calendar) {
    List<Map<String, String>> events = new ArrayList<>();
    for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
      String name = line.split("[:;]", 2)[0];
      String value = line.substring(line.indexOf(':') + 1);
      if (line.equals("BEGIN:VEVENT")) {
        events.add(new TreeMap<>());
      } else if (!events.isEmpty()
          && !name.equals("END")
          && events.getLast().put(name, value) != null) {
        throw new IllegalStateException("twice: " + line);
      }
    }
    return events;
  }

  /** What a value of type TEXT stands for. */
  static String text(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == ';') {
        throw new IllegalStateException("not escaped: " + value);
      }
      if (c == '\\') {
        i++;
        text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
