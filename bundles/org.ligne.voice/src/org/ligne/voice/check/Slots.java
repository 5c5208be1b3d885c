package org.ligne.voice.check;

import java.util.List;

/** Fills the {@code %s} of messages, in order. */
final class Slots {
  private Slots() {}

  static String filled(String message, List<String> slots) {
    StringBuilder out = new StringBuilder();
    int slot = 0;
    int from = 0;
    for (int at = message.indexOf('%'); at >= 0; at = message.indexOf('%', from)) {
      out.append(message, from, at);
      from = Math.min(at + 2, message.length());
      if (message.startsWith("%s", at)) {
        out.append(slot < slots.size() ? slots.get(slot) : "");
        slot++;
      } else if (message.startsWith("%%", at)) {
        out.append('%');
      } else {
        out.append('%');
        from = at + 1;
      }
    }
    return out.append(message.substring(from)).toString();
  }
}
