package org.ligne.compiler.scenario;

import java.util.List;
import java.util.Optional;
import org.ligne.compiler.Diagnostic;

/**
 * One way a campaign could be planned.
 *
 * @param scenario the name of the scenario; empty for the plan as it is written
 * @param label the words for people, or null
 * @param figures what comes of it; empty if it has errors
 * @param errors what keeps it from being planned
 * @param differences what is otherwise than in the plan as it is written; nothing where one of the
 *     two could not be planned
 */
public record Alternative(
    String scenario,
    String label,
    Optional<Figures> figures,
    List<Diagnostic> errors,
    Differences differences) {
  /** Keeps the list from changing later. */
  public Alternative {
    errors = List.copyOf(errors);
  }

  /** Whether it is the plan as it is written. */
  public boolean isWritten() {
    return scenario.isEmpty();
  }
}
