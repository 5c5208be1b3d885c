package org.ligne.planning.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The numbers of ids. */
final class Index {
  private final String kind;
  private final Map<String, Integer> numbers = new HashMap<>();

  Index(String kind, List<String> ids) {
    this.kind = kind;
    for (String id : ids) {
      if (numbers.put(id, numbers.size()) != null) {
        throw new IllegalArgumentException("Two of kind " + kind + " are called " + id);
      }
    }
  }

  static <T> Index of(String kind, List<T> all, Function<T, String> id) {
    return new Index(kind, all.stream().map(id).toList());
  }

  int of(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("No " + kind + " is called " + id);
    }
    return number;
  }
}
