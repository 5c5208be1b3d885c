package org.ligne.planning.constraint;

import org.ligne.planning.problem.Entry;

/** A rule or term that keeps figures of its own and is told of every change of its table. */
interface Ledger {

  /** The entry has just taken the slot. */
  void placed(Entry entry, int slot);

  /** The entry has just left the slot. */
  void removed(Entry entry, int slot);
}
