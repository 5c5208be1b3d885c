package org.ligne.dsl.ide.rename;

/** Says to the person who asked, in their language, why something is not renamed. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
