package org.ligne.planning;

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

  /** Whether planning should stop; asked often, so it must be quick. */
  boolean isCancelled();

  /** Tells from time to time how many of the entries have a slot. */
  void worked(int placed, int entries);
}
