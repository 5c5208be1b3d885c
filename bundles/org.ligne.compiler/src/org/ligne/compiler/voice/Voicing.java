package org.ligne.compiler.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.line.Line;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Lines;
import org.ligne.model.voice.Vocabulary;
import org.ligne.voice.rule.Rule;

/**
 * How a line speaks: its statements as rules over texts, and the words it accepts.
 *
 * @param statements which statement makes a rule, in the order of the rules
 */
record Voicing(Map<Rule, VoiceRule> statements, List<Vocabulary> vocabularies) {

  /** The voice of a line: its own statements in their order, then those of its packs. */
  static Voicing of(Line line) {
    return of(Lines.statements(line));
  }

  static Voicing of(List<VoiceRule> written) {
    Map<Rule, VoiceRule> statements = new LinkedHashMap<>();
    written.forEach(
        each -> SpokenRules.of(each).forEach(rule -> statements.putIfAbsent(rule, each)));
    return new Voicing(
        statements,
        written.stream().filter(Vocabulary.class::isInstance).map(Vocabulary.class::cast).toList());
  }

  List<Rule> rules() {
    return List.copyOf(statements.keySet());
  }

  /** The words it accepts in texts of a language. */
  org.ligne.voice.rule.Vocabulary vocabulary(String language) {
    return HouseWords.accepted(vocabularies, language);
  }
}
