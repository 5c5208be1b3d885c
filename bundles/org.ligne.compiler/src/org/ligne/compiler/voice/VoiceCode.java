package org.ligne.compiler.voice;

import java.util.Locale;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * What texts say otherwise than the voice of their line asks, one code for each statement.
 * Arguments: the sentence of the rule, 1 if the line gives a reason and 0 if not, the reason. Told
 * besides: the name of the rule, its reason, its link, then what could stand there instead.
 */
public enum VoiceCode implements DiagnosticCode {
  /** Readers are addressed in the other form. */
  VOICE_ADDRESS,
  /** A word is used that the line does not use. */
  VOICE_FORBID,
  /** A wording is used that the line replaces by another. */
  VOICE_PREFER,
  /** A text is harder to read than the line wants. */
  VOICE_READABILITY,
  /** A text holds more emoji than the line wants. */
  VOICE_EMOJI,
  /** A text carries too many or too few hashtags. */
  VOICE_HASHTAGS;

  static VoiceCode of(String rule) {
    return valueOf("VOICE_" + rule.toUpperCase(Locale.ROOT));
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.voice.messages";
  }
}
