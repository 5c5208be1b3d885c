package org.ligne.visual.plan;

import java.util.List;
import java.util.Optional;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.schedule.ApprovalState;

/**
 * How a card stands.
 *
 * @param approval whether it may leave
 * @param signatures who approved, or which roles are missing; in the reader's language
 * @param fixed whether the text pins its time
 * @param kept whether it was published or promised and is not planned again
 * @param held whether the text holds it back, which is why it has no place
 * @param score how much of the audience is there, 1 to 100; 0 if it found no place
 * @param problem the worst of what was found about it; empty if all is well
 * @param messages what was found about it, in the reader's language
 * @param reason why it found no place, in the reader's language; empty if it has one
 */
public record State(
    ApprovalState approval,
    String signatures,
    boolean fixed,
    boolean kept,
    boolean held,
    int score,
    Optional<Severity> problem,
    List<String> messages,
    String reason) {

  /** Keeps the list from changing later. */
  public State {
    messages = List.copyOf(messages);
  }
}
