package org.ligne.planning.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something the line or the campaign says, that a slot or a refusal can be traced back to.
 *
 * @param kind what the statement does to the plan
 * @param text the statement as its author would recognise it, such as {@code gap at least 20h};
 *     stable and independent of the reader's language
 * @param source where it was said, opaque to planning (the model's object); null when nobody said
 *     it and it is the engine's own rule
 */
public record Statement(StatementKind kind, String text, Object source) {

  /** The order in which statements are listed: by kind, then by text. */
  public static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::kind).thenComparing(Statement::text);

  public Statement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** A rule of the engine itself, which no source states. */
  public static Statement own(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }
}
