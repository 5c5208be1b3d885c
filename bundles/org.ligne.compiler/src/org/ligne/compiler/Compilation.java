package org.ligne.compiler;

import java.util.List;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.Solution;

/**
 * What compiling a project came to.
 *
 * @param diagnostics everything a user should know, by file and place
 * @param schedules one per campaign, by name; none when the texts hold errors
 * @param plans what planning came to, one for each group of campaigns that were planned together,
 *     in the order of their names
 * @param conflicts the conflicts among the diagnostics, in their order
 * @param feasible whether every entry of every schedule found a place
 */
public record Compilation(
    List<Diagnostic> diagnostics,
    List<Schedule> schedules,
    List<Solution> plans,
    List<Reported> conflicts,
    boolean feasible) {

  /** Keeps the lists from changing later. */
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    schedules = List.copyOf(schedules);
    plans = List.copyOf(plans);
    conflicts = List.copyOf(conflicts);
  }

  /** What comes of a project without conflicts. */
  public Compilation(
      List<Diagnostic> diagnostics,
      List<Schedule> schedules,
      List<Solution> plans,
      boolean feasible) {
    this(diagnostics, schedules, plans, List.of(), feasible);
  }

  /** What comes of texts that hold errors: nothing but what was found. */
  public static Compilation refused(List<Diagnostic> diagnostics) {
    return new Compilation(diagnostics, List.of(), List.of(), true);
  }

  /** Whether the texts hold errors. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
