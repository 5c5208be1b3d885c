package org.ligne.compiler.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.voice.Vocabulary;
import org.ligne.voice.rule.Rule;

/**
 * How a line speaks: its statements as rules over texts, and the words it accepts. Never changes;
 * may be used by any thread.
 */
final class Voicing {
  private final Map<Rule, VoiceRule> statements;
  private final List<Rule> rules;
  private final Occasions occasions;
  private final List<Vocabulary> vocabularies;
  private final Map<String, org.ligne.voice.rule.Vocabulary> accepted = new ConcurrentHashMap<>();

  private Voicing(Map<Rule, VoiceRule> statements, List<Vocabulary> vocabularies) {
    this.statements = statements;
    this.vocabularies = vocabularies;
    rules = List.copyOf(statements.keySet());
    occasions = Occasions.of(rules);
  }

  /** The voice that statements make, in their order. */
  static Voicing of(List<VoiceRule> written) {
    Map<Rule, VoiceRule> statements = new LinkedHashMap<>();
    written.forEach(
        each -> SpokenRules.of(each).forEach(rule -> statements.putIfAbsent(rule, each)));
    return new Voicing(
        statements,
        written.stream().filter(Vocabulary.class::isInstance).map(Vocabulary.class::cast).toList());
  }

  /** Which statement makes a rule, in the order of the rules. */
  Map<Rule, VoiceRule> statements() {
    return statements;
  }

  /** The rules, the same list each time. */
  List<Rule> rules() {
    return rules;
  }

  /** Where its rules make a difference. */
  Occasions occasions() {
    return occasions;
  }

  /** The words it accepts in texts of a language, the same object each time. */
  org.ligne.voice.rule.Vocabulary vocabulary(String language) {
    return accepted.computeIfAbsent(language, any -> HouseWords.accepted(vocabularies, any));
  }
}
