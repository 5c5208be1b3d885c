package org.ligne.compiler.load;

import java.util.List;
import org.ligne.compiler.CompilerCode;

/** A file that cannot be read as text; a mistake of the user's surroundings, not a defect. */
public final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final CompilerCode code;
  private final transient List<Object> arguments;

  UnreadableSourceException(CompilerCode code, List<Object> arguments, Exception cause) {
    super(code.id() + ": " + arguments, cause);
    this.code = code;
    this.arguments = arguments;
  }

  /** What is wrong. */
  public CompilerCode code() {
    return code;
  }

  /** What the message's placeholders stand for. */
  public List<Object> arguments() {
    return arguments;
  }
}
