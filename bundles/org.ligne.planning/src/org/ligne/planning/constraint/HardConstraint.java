package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;

/** A rule no plan may break. */
public interface HardConstraint {

  /** Whether an entry that is not placed may take a slot, as the table stands. */
  boolean allows(Entry entry, int slot, Timetable table);

  /** Tells what stands in the way; nothing exactly when {@link #allows} says yes. */
  void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out);
}
