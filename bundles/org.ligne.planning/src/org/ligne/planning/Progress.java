package org.ligne.planning;

import java.util.concurrent.CancellationException;

/** Looks on while a plan is made. Called on the planning thread only. */
public interface Progress {
  /** Nobody looks on. */
  Progress NONE =
      new Progress() {
        @Override
        public boolean isCancelled() {
          return false;
        }

        @Override
        public void worked(int placed, int entries) {
          // Nobody is told.
        }
      };

  /** Whether planning should stop and its plan be thrown away; asked often, so it must be quick. */
  boolean isCancelled();

  /**
   * A place where planning can stop without harm; there is one wherever a fifth of a second may
   * have passed since the last.
   *
   * @throws CancellationException if planning should stop
   */
  default void checkpoint() {
    if (isCancelled()) {
      throw new CancellationException("Planning was cancelled");
    }
  }

  /**
   * Whether the best plan so far is good enough: the search ends, and that plan is reported with
   * all its reasons. It breaks nothing, but it may leave out what could be placed, and single moves
   * may be better. Such a plan depends on the moment of the asking; only one that nobody cut short
   * repeats. Asked often, so it must be quick.
   */
  default boolean isEnough() {
    return false;
  }

  /** Tells from time to time how many of the entries have a slot. */
  void worked(int placed, int entries);
}
