package org.ligne.compiler;

import java.util.List;

/**
 * What checking a project came to.
 *
 * @param diagnostics everything a user should know, by file and place
 */
public record CheckResult(List<Diagnostic> diagnostics) {

  /** Keeps the list from changing later. */
  public CheckResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the texts hold errors. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
