package org.ligne.dsl.validation;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** What the parser and the linker refuse. */
public enum SyntaxCode implements DiagnosticCode {
  /**
   * A word stands where the language does not expect it. Arguments: the word, what was expected.
   */
  SYNTAX_ERROR,
  /** A comment that runs to the end of the file. */
  COMMENT_NOT_CLOSED,
  /** A name nothing answers to. Arguments: the kind, the name. */
  UNRESOLVED_REFERENCE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String bundleName() {
    return "org.ligne.dsl.messages.messages";
  }
}
