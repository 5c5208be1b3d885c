package org.ligne.planning.cpsat;

import com.google.ortools.sat.CpModel;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.ligne.planning.cpsat.libraries.Libraries;

/** The solver's native library, loaded once, when it is first asked for. */
final class Natives {
  static final String SOLVER = "OR-Tools CP-SAT 9.15.6755";

  private static final System.Logger LOG = System.getLogger(Natives.class.getName());

  /** Loads when the class is used first. */
  private static final class Once {
    static final String TROUBLE = trouble(Once::load);

    /** A part of the solver may be missing: the first model tells. */
    private static void load() {
      Libraries.load();
      new CpModel().validate();
    }
  }

  private Natives() {}

  /** Why the library cannot be used; empty if it is loaded. */
  static Optional<String> trouble() {
    return Optional.ofNullable(Once.TROUBLE);
  }

  /** What goes wrong with loading; null if nothing does. */
  static String trouble(Runnable loading) {
    try {
      loading.run();
      return null;
    } catch (LinkageError | SecurityException e) {
      LOG.log(Level.WARNING, "{0} is not used: {1}", SOLVER, e.toString());
      return String.valueOf(e.getMessage());
    }
  }
}
