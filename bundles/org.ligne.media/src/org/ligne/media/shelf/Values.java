package org.ligne.media.shelf;

import java.util.Map;

/** Values by name; what is missing or of another kind is an illegal argument. */
record Values(Map<String, String> text) {

  boolean has(String name) {
    return text.containsKey(name);
  }

  String text(String name) {
    String value = text.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  long number(String name) {
    return Long.parseLong(text(name));
  }

  int small(String name) {
    return Integer.parseInt(text(name));
  }

  double real(String name) {
    return Double.parseDouble(text(name));
  }

  boolean flag(String name) {
    return switch (text(name)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(name);
    };
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return Enum.valueOf(type, text(name));
  }
}
