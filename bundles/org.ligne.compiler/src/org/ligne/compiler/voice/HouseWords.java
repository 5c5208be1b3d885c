package org.ligne.compiler.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.voice.Vocabulary;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.RuleBuilder;

/** The words of a house as rules: accepted terms as they are written, no rejected ones. */
final class HouseWords {
  static final String ACCEPT = "accept";
  static final String REJECT = "reject";

  private HouseWords() {}

  static Stream<RuleBuilder> rules(Vocabulary words) {
    Stream<RuleBuilder> own = Stream.concat(spelling(words), rejected(words));
    Stream<RuleBuilder> preferred =
        words.getPreferences().stream()
            .flatMap(
                each ->
                    SpokenRules.prefer(each).map(rule -> rule.reason(SpokenRules.reason(each))));
    return Stream.concat(own, preferred).map(rule -> rule.narrowing(narrowing(words)));
  }

  /** Names have the capitals they are accepted with; small words may begin a sentence. */
  private static Stream<RuleBuilder> spelling(Vocabulary words) {
    Map<String, String> swap = new LinkedHashMap<>();
    words.getAccepted().stream()
        .filter(term -> !term.isBlank() && !term.equals(term.toLowerCase(Locale.ROOT)))
        .forEach(term -> swap.putIfAbsent(Literal.pattern(term), term.replace("|", "\\|")));
    return swap.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new RuleBuilder(ACCEPT, new Kind.Substitution(swap, true, true, false))
                .vocabulary(false));
  }

  private static Stream<RuleBuilder> rejected(Vocabulary words) {
    List<String> terms = patterns(words.getRejected());
    return terms.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new RuleBuilder(REJECT, new Kind.Existence(terms, List.of(), false, true, true)));
  }

  static List<String> patterns(List<String> terms) {
    return terms.stream().filter(term -> !term.isBlank()).map(Literal::pattern).toList();
  }

  private static Narrowing narrowing(Vocabulary words) {
    Set<String> languages =
        words.getLanguages().stream().map(LanguageTag::tag).collect(Collectors.toSet());
    return new Narrowing(Set.of(), languages, Set.of(), Set.of(), Set.of());
  }

  /** The terms accepted in a language; the engine takes none of them for a rule of its own. */
  static org.ligne.voice.rule.Vocabulary accepted(List<Vocabulary> all, String language) {
    Occasion spoken = new Occasion("", language, "", "", "");
    List<String> terms =
        all.stream()
            .filter(words -> narrowing(words).admits(spoken))
            .flatMap(words -> patterns(words.getAccepted()).stream())
            .map(pattern -> "(?:" + pattern + ")")
            .distinct()
            .toList();
    return terms.isEmpty()
        ? org.ligne.voice.rule.Vocabulary.NONE
        : new org.ligne.voice.rule.Vocabulary(terms, List.of());
  }
}
