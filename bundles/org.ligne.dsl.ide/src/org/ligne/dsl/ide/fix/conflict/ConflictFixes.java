package org.ligne.dsl.ide.fix.conflict;

import org.ligne.dsl.ide.fix.Registry;
import org.ligne.planning.PlanningCode;

/** The fixes of this package. */
public final class ConflictFixes {
  private ConflictFixes() {}

  /** Adds them: any finding of a plan may be that of a conflict. */
  public static void register(Registry registry) {
    for (PlanningCode code : PlanningCode.values()) {
      if (code != PlanningCode.CADENCE_NOT_REACHED) {
        registry.on(code, Repairs::offer);
      }
    }
  }
}
