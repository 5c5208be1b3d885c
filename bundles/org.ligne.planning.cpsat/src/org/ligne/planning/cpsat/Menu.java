package org.ligne.planning.cpsat;

import org.ligne.planning.problem.Entry;

/** Which of the slots that are allowed a model may choose from. */
interface Menu {
  /** Everything that is allowed. */
  Menu ALL = (entry, allowed) -> allowed;

  /** Some of the slots an entry is allowed, rising. */
  int[] of(Entry entry, int[] allowed);
}
