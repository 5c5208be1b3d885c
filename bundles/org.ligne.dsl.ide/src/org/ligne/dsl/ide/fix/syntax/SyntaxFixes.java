package org.ligne.dsl.ide.fix.syntax;

import org.ligne.dsl.ide.fix.Registry;
import org.ligne.dsl.validation.SyntaxCode;

/** The fixes of this package. */
public final class SyntaxFixes {
  private SyntaxFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(SyntaxCode.SYNTAX_ERROR, new Sentences())
        .on(SyntaxCode.COMMENT_NOT_CLOSED, new OpenComment());
  }
}
