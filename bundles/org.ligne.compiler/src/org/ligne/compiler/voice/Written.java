package org.ligne.compiler.voice;

import org.ligne.model.voice.Tolerance;

/** Statements as their authors know them. */
final class Written {
  private Written() {}

  /** What a silence is about: the rule, and the words if it names some. */
  static String of(Tolerance silence) {
    String rule =
        silence.getRule() == null
            ? silence.getStatement().getLiteral()
            : silence.getRule().getName();
    return silence.getWords() == null ? rule : rule + " \"" + silence.getWords() + "\"";
  }
}
