package org.ligne.compiler.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ligne.model.line.ShareBound;
import org.ligne.model.query.Days;
import org.ligne.model.voice.Capitalization;
import org.ligne.model.voice.Conditional;
import org.ligne.model.voice.Consistency;
import org.ligne.model.voice.Existence;
import org.ligne.model.voice.Inclusive;
import org.ligne.model.voice.Metric;
import org.ligne.model.voice.Occurrence;
import org.ligne.model.voice.Readability;
import org.ligne.model.voice.Repetition;
import org.ligne.model.voice.Script;
import org.ligne.model.voice.Social;
import org.ligne.model.voice.Substitution;
import org.ligne.model.voice.Swap;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.WordSequence;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.rule.Kind;

/** What a named rule looks for, as the engine of rules over texts knows it. */
final class Kinds {
  private static final List<String> WORDS = List.of("\\w+");
  private static final String ANYTHING = ".+";
  private static final double USUAL_SHARE = 0.8;

  private Kinds() {}

  /** The kind of a rule; empty while it is not written to its end. */
  static Optional<Kind> of(TextRule rule) {
    boolean anyCase = !rule.isMatchCase();
    boolean inside = rule.isInsideWords();
    return switch (rule.getKind()) {
      case null -> Optional.empty();
      case Existence it ->
          Optional.of(new Kind.Existence(it.getPatterns(), List.of(), false, anyCase, inside));
      case Substitution it ->
          pairs(it.getSwaps(), true).map(all -> new Kind.Substitution(all, anyCase, inside, true));
      case Occurrence it -> occurrence(it, anyCase);
      case Repetition it -> Optional.of(repetition(it, anyCase));
      case Consistency it ->
          pairs(it.getPairs(), false).map(all -> new Kind.Consistency(all, anyCase, inside));
      case Conditional it when it.getFirst() != null && it.getSecond() != null ->
          Optional.of(new Kind.Conditional(it.getFirst(), it.getSecond(), anyCase));
      case Capitalization it -> Optional.of(capitalization(it));
      case Metric it when it.getFormula() != null ->
          Optional.of(new Kind.Metric(it.getFormula(), condition(it)));
      case Readability it -> readability(it);
      case WordSequence it -> sequence(it, anyCase);
      case Script it when it.getExpression() != null ->
          Optional.of(new Kind.Script(it.getExpression()));
      case Social it -> Optional.of(HouseKinds.of(it.getAspect()));
      case Inclusive it -> Optional.of(HouseKinds.refused(it.getRefused()));
      default -> Optional.empty();
    };
  }

  /**
   * What is said instead is meant as it stands, so the engine's sign between choices is not one.
   */
  private static Optional<Map<String, String>> pairs(List<Swap> swaps, boolean literal) {
    Map<String, String> all = new LinkedHashMap<>();
    swaps.stream()
        .filter(swap -> swap.getPattern() != null && swap.getOther() != null)
        .forEach(swap -> all.putIfAbsent(swap.getPattern(), other(swap, literal)));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static String other(Swap swap, boolean literal) {
    return literal ? swap.getOther().replace("|", "\\|") : swap.getOther();
  }

  private static Optional<Kind> occurrence(Occurrence it, boolean anyCase) {
    String pattern = it.getPattern() == null ? ANYTHING : it.getPattern();
    if (it.getRange() != null) {
      int min = it.getRange().getMin();
      int max = Math.max(min, Days.max(it.getRange()));
      return Optional.of(new Kind.Occurrence(pattern, min, max, anyCase));
    }
    boolean most = it.getBound() == ShareBound.AT_MOST;
    int min = most ? 0 : it.getCount();
    int max = most ? it.getCount() : Kind.Occurrence.UNBOUNDED;
    return Optional.of(new Kind.Occurrence(pattern, min, max, anyCase));
  }

  private static Kind repetition(Repetition it, boolean anyCase) {
    boolean words = it.getPatterns().isEmpty();
    return new Kind.Repetition(words ? WORDS : it.getPatterns(), it.getMax(), anyCase, words);
  }

  private static Kind capitalization(Capitalization it) {
    String match = it.getPattern() == null ? "$" + it.getStyle().getLiteral() : it.getPattern();
    double share =
        it.getAtLeast() == null ? USUAL_SHARE : it.getAtLeast().value().doubleValue() / 100;
    return new Kind.Capitalization(match, false, share, List.of(), "");
  }

  /** True for a breach. */
  private static String condition(Metric it) {
    return (it.getBound() == ShareBound.AT_MOST ? "> " : "< ") + it.getFigure();
  }

  private static Optional<Kind> readability(Readability it) {
    Set<Formula> formulas = EnumSet.noneOf(Formula.class);
    it.getFormulas().forEach(name -> Formulas.named(name).ifPresent(formulas::add));
    boolean least = it.getBound() == ShareBound.AT_LEAST;
    return formulas.isEmpty()
        ? Optional.empty()
        : Optional.of(new Kind.Readability(formulas, it.getFigure(), least));
  }

  private static Optional<Kind> sequence(WordSequence it, boolean anyCase) {
    List<Kind.Step> steps = new ArrayList<>();
    it.getSteps().stream()
        .filter(step -> step.getPattern() != null)
        .map(step -> new Kind.Step(step.getPattern(), "", step.isNegated(), step.getWithin()))
        .forEach(steps::add);
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Kind.Sequence(steps, anyCase));
  }
}
