package org.ligne.dsl.validation.voice;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over the form of a voice. */
public final class VoiceRules {
  private VoiceRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new ReadabilityScale(),
        new HashtagForm(),
        new HashtagCount(),
        new PreferredWordings(),
        new PackCycle());
  }
}
