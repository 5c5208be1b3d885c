package org.ligne.compiler.voice;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules that hold texts against the voice of their line. */
public final class VoiceRules {
  private VoiceRules() {}

  /**
   * The rules, in the order their findings are reported in. They remember what they said of a text;
   * whoever runs them often asks once and keeps them.
   */
  public static List<Rule<?>> all() {
    return of(new Verdicts());
  }

  static List<Rule<?>> of(Verdicts verdicts) {
    Judge judge = new Judge(verdicts);
    return List.of(
        new SpeechRule(judge),
        new LineSilencesRule(judge),
        new PatternsRule(),
        new ContradictionsRule());
  }
}
