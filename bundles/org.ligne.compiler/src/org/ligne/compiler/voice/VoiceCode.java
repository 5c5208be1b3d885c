package org.ligne.compiler.voice;

import java.util.Locale;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.voice.TextRule;

/**
 * What texts say otherwise than the voice of their line asks, one code for each statement.
 * Arguments of a breach: the sentence of the rule, 1 if there is a reason and 0 if not, the reason,
 * the name of the rule, 1 if it has a link, the link. Told besides: what a silence calls the
 * statement, its reason, its link, then what could stand there instead; nothing for leaving it out.
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
  VOICE_HASHTAGS,
  /** A term is written otherwise than the vocabulary accepts it. */
  VOICE_ACCEPT,
  /** A term is used that the vocabulary rejects. */
  VOICE_REJECT,
  /** A rule with a name of its own is broken. */
  VOICE_RULE,
  /** A pattern cannot be searched for. 0: the sentence, which says what to write instead. */
  VOICE_PATTERN(Severity.ERROR),
  /** A rule cannot be kept at work. 0: the sentence. */
  VOICE_RULE_INVALID(Severity.ERROR),
  /** Two rules cannot be kept together. 0: the words, 1: what asks for them, 2: what bans. */
  VOICE_CONTRADICTION(Severity.ERROR),
  /** A silence ended before the post. 0: of what, 1: its last day, 2: the day of the post. */
  TOLERANCE_EXPIRED,
  /** No text needs a silence. 0: of what. */
  TOLERANCE_USELESS;

  private final Severity severity;

  VoiceCode() {
    this(Severity.WARNING);
  }

  VoiceCode(Severity severity) {
    this.severity = severity;
  }

  static VoiceCode of(Heard heard) {
    return heard.statement() instanceof TextRule
        ? VOICE_RULE
        : valueOf("VOICE_" + heard.finding().rule().name().toUpperCase(Locale.ROOT));
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.voice.messages";
  }
}
