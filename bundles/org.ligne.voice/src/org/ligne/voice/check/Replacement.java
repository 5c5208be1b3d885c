package org.ligne.voice.check;

import org.ligne.voice.pattern.Match;

/** Fills {@code $1} and the like with what groups found. */
final class Replacement {
  private Replacement() {}

  static boolean hasGroups(String replacement) {
    for (int at = replacement.indexOf('$'); at >= 0; at = replacement.indexOf('$', at + 1)) {
      if (at + 1 < replacement.length() && isDigit(replacement.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  static String filled(String replacement, String text, Match match) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < replacement.length(); at++) {
      char each = replacement.charAt(at);
      boolean group =
          each == '$' && at + 1 < replacement.length() && isDigit(replacement.charAt(at + 1));
      if (group) {
        at++;
        out.append(group(replacement.charAt(at) - '0', text, match));
      } else {
        out.append(each);
      }
    }
    return out.toString();
  }

  private static String group(int number, String text, Match match) {
    if (number == 0) {
      return match.span().in(text);
    }
    return number <= match.groups().size() ? match.groups().get(number - 1).in(text) : "";
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
