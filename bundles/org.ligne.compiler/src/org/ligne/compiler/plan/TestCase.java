package org.ligne.compiler.plan;

import java.util.Optional;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;

/**
 * An expectation of the team, and whether the schedule meets it.
 *
 * @param suite the line or campaign that states it
 * @param place where it stands; its message is the text of the expectation
 * @param verdict whether it is met
 * @param failure what is found instead, with the posts that make it; empty unless it is not met
 */
public record TestCase(String suite, Related place, Verdict verdict, Optional<Diagnostic> failure) {

  /** Whether an expectation is met. */
  public enum Verdict {
    /** It is. */
    PASSED,
    /** It is not. */
    FAILED,
    /** No campaign it speaks of was planned. */
    SKIPPED
  }

  /** What is wrong when it does not hold, in the words of the team. */
  public String message() {
    return place.message();
  }
}
