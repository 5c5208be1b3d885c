package org.ligne.voice.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.voice.expression.Calculation;
import org.ligne.voice.expression.Unread;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Refusal;

/** Reads the expressions of rules. */
final class Expressions {
  private Expressions() {}

  static Optional<Calculation> read(String key, String source, Set<String> names, Kit kit) {
    try {
      return Optional.of(Calculation.of(source, names));
    } catch (Unread unread) {
      tell(key, source, names, unread, kit);
      return Optional.empty();
    }
  }

  private static void tell(String key, String source, Set<String> names, Unread unread, Kit kit) {
    switch (unread.reason()) {
      case SYNTAX -> kit.fault(key, Fault.Code.EXPRESSION, source, unread.part());
      case NAME ->
          kit.fault(
              key, Fault.Code.UNKNOWN_NAME, unread.part(), String.join(", ", new TreeSet<>(names)));
      case COMPUTED_PATTERN -> kit.fault(key, Fault.Code.COMPUTED_PATTERN, unread.part());
      case PATTERN -> {
        Refusal refusal = unread.refusal();
        kit.fault(
            key,
            Fault.Code.valueOf(refusal.reason().name()),
            refusal.pattern(),
            refusal.part(),
            refusal.position() + 1);
      }
    }
  }

  /** The counts of other tools' documents that a post has none of. */
  static Map<String, Integer> absent() {
    return Map.of(
        "pre",
        0,
        "list",
        0,
        "blockquote",
        0,
        "heading_h1",
        0,
        "heading_h2",
        0,
        "heading_h3",
        0,
        "heading_h4",
        0,
        "heading_h5",
        0,
        "heading_h6",
        0);
  }
}
