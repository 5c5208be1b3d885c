package org.ligne.voice.rule;

/** How much a breach of a rule matters. */
public enum Severity {
  /** Worth knowing. */
  SUGGESTION,
  /** Someone should look. */
  WARNING,
  /** The text cannot go out as it stands. */
  ERROR
}
