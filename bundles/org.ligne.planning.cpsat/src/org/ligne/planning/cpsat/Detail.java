package org.ligne.planning.cpsat;

/** How closely a model looks. All but the first are relaxations. */
enum Detail {
  /** Each slot is told from all others: the frame as it is. */
  SLOTS,
  /** Slots of one step and day count as the best of them; the order of the steps matters. */
  STEPS,
  /** As before; pillars are counted, but not followed from step to step. */
  COUNTS
}
