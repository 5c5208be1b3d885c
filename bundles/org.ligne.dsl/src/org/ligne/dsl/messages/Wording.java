package org.ligne.dsl.messages;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Messages;

/** Writes what the parser and the linker have to say in the reader's language. */
public class Wording {
  @Inject private MessageLanguage language;

  /** What is wrong. */
  public String text(DiagnosticCode code, Object... arguments) {
    return Messages.text(code, List.of(arguments), language.locale());
  }

  /** How to mend it. */
  public String mend(DiagnosticCode code, Object... arguments) {
    return Messages.mend(code, List.of(arguments), language.locale());
  }

  /** A word of its own from the same messages. */
  public String word(String key) {
    return Messages.word(SyntaxCode.SYNTAX_ERROR, key, language.locale());
  }

  /** What people call a kind of element. */
  public String kind(EClass type) {
    return word("kind." + type.getName());
  }
}
