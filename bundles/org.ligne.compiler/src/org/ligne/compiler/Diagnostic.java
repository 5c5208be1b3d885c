package org.ligne.compiler;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.diagnostic.TeamRule;

/**
 * Something a user should know about a place in a text.
 *
 * @param file path relative to the project's folder, with forward slashes; {@code .} for the
 *     project
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 units
 * @param endLine last line
 * @param endColumn column behind the last character
 * @param severity how much it matters
 * @param code stable code, such as {@code phase-outside-campaign}
 * @param message what was found, in the reader's language
 * @param mend what was expected or how to mend it, in the reader's language
 * @param related other places it is about, such as the statements of a conflict, in the order a
 *     reader should see them; most often none
 * @param rule the rule it breaks, where the team gave it a name
 */
public record Diagnostic(
    String file,
    int line,
    int column,
    int endLine,
    int endColumn,
    Severity severity,
    String code,
    String message,
    String mend,
    List<Related> related,
    Optional<TeamRule> rule)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** Keeps the list from changing later. */
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** Something about one place only. */
  public Diagnostic(
      String file,
      int line,
      int column,
      int endLine,
      int endColumn,
      Severity severity,
      String code,
      String message,
      String mend) {
    this(
        file,
        line,
        column,
        endLine,
        endColumn,
        severity,
        code,
        message,
        mend,
        List.of(),
        Optional.empty());
  }

  /** The same, about other places too. */
  public Diagnostic with(List<Related> others) {
    return new Diagnostic(
        file, line, column, endLine, endColumn, severity, code, message, mend, others, rule);
  }

  /** The same, of a rule that the team gave a name; null for none. */
  public Diagnostic by(TeamRule broken) {
    return new Diagnostic(
        file,
        line,
        column,
        endLine,
        endColumn,
        severity,
        code,
        message,
        mend,
        related,
        Optional.ofNullable(broken));
  }

  /** Whether it keeps the project from being compiled. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, then place, then code. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
