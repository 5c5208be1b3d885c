package org.ligne.cli.report;

import java.util.List;
import org.ligne.compiler.Diagnostic;

/**
 * A project and what was found in it.
 *
 * @param place the project as the user named it
 * @param files how many files of its own it has
 * @param diagnostics what was found, by file, line, column and code
 */
public record CheckedProject(ProjectPlace place, int files, List<Diagnostic> diagnostics) {

  /** Keeps the list from changing later. */
  public CheckedProject {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many findings of each severity. */
  public DiagnosticReport.Counts counts() {
    return DiagnosticReport.Counts.of(diagnostics);
  }
}
