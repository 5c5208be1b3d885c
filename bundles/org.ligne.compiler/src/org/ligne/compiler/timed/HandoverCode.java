package org.ligne.compiler.timed;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * What is found about handing posts over ahead of their time, where a moment is given to take for
 * now. The first five arguments of each are those of findings on limits. Further arguments: 5 the
 * post, 6 its time, 7 whether a person hands it over, 8 how many units before its time, 9 the unit,
 * 10 the day or time that matters, 11 how many more posts of the statement.
 */
public enum HandoverCode implements DiagnosticCode {
  /** A post lies further ahead than the network takes posts. */
  HANDOVER_TOO_EARLY,
  /** A post lies nearer than the network takes posts ahead of their time. */
  HANDOVER_TOO_LATE;

  @Override
  public Severity severity() {
    return this == HANDOVER_TOO_EARLY ? Severity.INFO : Severity.WARNING;
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.timed.messages";
  }
}
