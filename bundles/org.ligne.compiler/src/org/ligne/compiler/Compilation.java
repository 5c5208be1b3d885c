package org.ligne.compiler;

import java.util.List;
import org.ligne.model.schedule.Schedule;

/**
 * What compiling a project came to.
 *
 * @param diagnostics everything a user should know, by file and place
 * @param schedules one per campaign, by name; none when the texts hold errors
 * @param feasible whether every entry of every schedule found a place
 */
public record Compilation(
    List<Diagnostic> diagnostics, List<Schedule> schedules, boolean feasible) {

  /** Keeps the lists from changing later. */
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    schedules = List.copyOf(schedules);
  }

  /** Whether the texts hold errors. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
