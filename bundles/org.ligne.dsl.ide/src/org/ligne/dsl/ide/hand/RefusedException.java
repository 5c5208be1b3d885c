package org.ligne.dsl.ide.hand;

import java.util.List;

/** A change cannot be made. It is no failure: somebody is told why, and picks something else. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> arguments;

  /**
   * A refusal.
   *
   * @param key of the sentence that says why
   */
  RefusedException(String key, Object... arguments) {
    super(key, null, false, false);
    this.arguments = List.of(arguments);
  }

  String key() {
    return getMessage();
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
