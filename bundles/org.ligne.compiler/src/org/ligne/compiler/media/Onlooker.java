package org.ligne.compiler.media;

/** Looks on while the files of a project are opened. */
@FunctionalInterface
public interface Onlooker {
  /** Nobody looks on. */
  Onlooker NOBODY = () -> false;

  /** Whether the work should stop; asked often, so it must be quick. */
  boolean isCancelled();

  /** Tells from time to time how many of all files are known. */
  default void opened(int files, int all) {
    // Most care for the end alone.
  }
}
