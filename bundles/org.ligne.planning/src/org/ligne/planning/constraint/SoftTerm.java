package org.ligne.planning.constraint;

import org.ligne.planning.problem.Entry;

/** Something that makes a plan better or worse, in whole points. */
public interface SoftTerm {

  /** What the total changes by when an entry that is not placed takes a slot. */
  long gain(Entry entry, int slot, Timetable table);

  /** The term's value for the whole table, counted from scratch. */
  long total(Timetable table);
}
