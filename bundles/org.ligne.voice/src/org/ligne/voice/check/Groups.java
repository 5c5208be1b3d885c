package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;

/** Small changes to patterns as they are written. */
final class Groups {
  private Groups() {}

  /** The pattern with groups that capture nothing. */
  static String uncaptured(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int at = 0; at < pattern.length(); at++) {
      char each = pattern.charAt(at);
      out.append(each);
      if (each == '\\' && at + 1 < pattern.length()) {
        at++;
        out.append(pattern.charAt(at));
      } else if (each == '[' || each == ']') {
        inClass = each == '[';
      } else if (each == '(' && !inClass) {
        at += named(pattern, at + 1);
        out.append(at + 1 < pattern.length() && pattern.charAt(at + 1) == '?' ? "" : "?:");
      }
    }
    return out.toString();
  }

  /** How long the name of a group is, with what is around it; 0 if it has none. */
  private static int named(String pattern, int from) {
    boolean named = pattern.startsWith("?P<", from) || pattern.startsWith("?<", from);
    return named ? pattern.indexOf('>', from) + 1 - from : 0;
  }

  /** What is parted by bars; a bar behind a backslash parts nothing. */
  static List<String> alternatives(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\|", at)) {
        part.append('|');
        at++;
      } else if (text.charAt(at) == '|') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(text.charAt(at));
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
