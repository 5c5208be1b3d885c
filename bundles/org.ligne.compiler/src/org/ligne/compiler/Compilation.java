package org.ligne.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param feasible whether the plan can be kept: every entry of every schedule found a place, and
 *     none that its network refuses then
 * @param planned those of the diagnostics that the texts alone did not tell
 */
public record Compilation(
    List<Diagnostic> diagnostics,
    List<Schedule> schedules,
    List<Solution> plans,
    List<Reported> conflicts,
    boolean feasible,
    List<Diagnostic> planned) {

  /** Keeps the lists from changing later. */
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    schedules = List.copyOf(schedules);
    plans = List.copyOf(plans);
    conflicts = List.copyOf(conflicts);
    planned = List.copyOf(planned);
  }

  /** What comes of a project without conflicts. */
  public Compilation(
      List<Diagnostic> diagnostics,
      List<Schedule> schedules,
      List<Solution> plans,
      boolean feasible) {
    this(diagnostics, schedules, plans, List.of(), feasible, List.of());
  }

  /** What comes of texts that hold errors: nothing but what was found. */
  public static Compilation refused(List<Diagnostic> diagnostics) {
    return new Compilation(diagnostics, List.of(), List.of(), true);
  }

  /** The same, with what the texts alone told set apart. */
  Compilation beside(List<Diagnostic> checked) {
    Set<Diagnostic> told = new HashSet<>(checked);
    return new Compilation(
        diagnostics,
        schedules,
        plans,
        conflicts,
        feasible,
        diagnostics.stream().filter(each -> !told.contains(each)).toList());
  }

  /** Whether the texts hold errors. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
