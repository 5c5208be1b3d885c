package org.ligne.media.input;

import java.util.Optional;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;

/**
 * Ends the reading of a file that cannot be judged. A finding about the file, not a defect of ours:
 * it has no stack trace.
 */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Unreadable why;

  /** A refusal for that reason. */
  public Refusal(Unreadable why) {
    super(why.toString(), null, false, false);
    this.why = why;
  }

  /**
   * The content is of a format that is not judged; the name says which, and is empty when that is
   * not known.
   */
  public static Refusal unsupported(String name) {
    return new Refusal(new Unreadable(Reason.UNSUPPORTED, Optional.empty(), name, 0, 0));
  }

  /** What is to be told. */
  public Unreadable why() {
    return why;
  }
}
