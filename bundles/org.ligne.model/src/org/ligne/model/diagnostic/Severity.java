package org.ligne.model.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** The plan cannot be used as it stands. */
  ERROR,
  /** The plan can be used, but someone should look. */
  WARNING,
  /** Worth knowing. */
  INFO
}
