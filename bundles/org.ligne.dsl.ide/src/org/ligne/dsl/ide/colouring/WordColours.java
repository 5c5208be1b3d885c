package org.ligne.dsl.ide.colouring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * The colour of words that have one by their place in the grammar alone. The grammar is small, so
 * each place is thought about once.
 */
final class WordColours {
  private static final Set<String> VALUES =
      Set.of("Language", "Region", "Zone", "Counter", "Grade", "Role");
  private static final Set<String> MOMENTS = Set.of("Date", "Time", "LocalDateTime", "MonthDay");
  private static final Set<String> NUMBERS = Set.of("Percent", "Money");
  private static final Set<String> OPERATORS = Set.of("+-", "..", "-");
  private static final Map<String, Colour> TERMINALS =
      Map.of(
          "HASHTAG", Colour.HASHTAG,
          "INT", Colour.NUMBER,
          "ELAPSED", Colour.NUMBER,
          "STRING", Colour.TEXT,
          "RICH", Colour.TEXT,
          "ML_COMMENT", Colour.COMMENT,
          "SL_COMMENT", Colour.COMMENT);

  private final Map<EObject, Optional<Colour>> known = new ConcurrentHashMap<>();

  /** The colour of words read at a place of the grammar; empty for names, blanks and signs. */
  Optional<Colour> of(EObject place) {
    return known.computeIfAbsent(place, WordColours::find);
  }

  private static Optional<Colour> find(EObject place) {
    AbstractRule rule = EcoreUtil2.getContainerOfType(place, AbstractRule.class);
    if (rule == null) {
      return Optional.empty();
    }
    if (rule instanceof EnumRule || VALUES.contains(rule.getName())) {
      return Optional.of(Colour.VALUE);
    }
    if (MOMENTS.contains(rule.getName())) {
      return Optional.of(Colour.MOMENT);
    }
    if (NUMBERS.contains(rule.getName())) {
      return Optional.of(Colour.NUMBER);
    }
    return Optional.ofNullable(place instanceof Keyword word ? keyword(word, rule) : other(place));
  }

  private static Colour keyword(Keyword word, AbstractRule rule) {
    String value = word.getValue();
    boolean name = rule.getName().equals("FormatName");
    if (Character.isLetter(value.charAt(0)) && !name) {
      return Colour.KEYWORD;
    }
    return OPERATORS.contains(value) ? Colour.OPERATOR : null;
  }

  private static Colour other(EObject place) {
    Assignment assigned = EcoreUtil2.getContainerOfType(place, Assignment.class);
    if (assigned != null && assigned.getFeature().equals("measure")) {
      return Colour.PART;
    }
    String rule = place instanceof RuleCall call ? call.getRule().getName() : null;
    return rule == null && place instanceof AbstractRule terminal
        ? TERMINALS.get(terminal.getName())
        : rule == null ? null : TERMINALS.get(rule);
  }
}
