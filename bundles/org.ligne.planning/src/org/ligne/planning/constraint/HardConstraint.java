package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;

/**
 * A rule no plan may break, as it stands for one table. One that needs figures of its own is a
 * {@link Ledger} too.
 */
public interface HardConstraint {

  /** Whether the rule can ever stand in this entry's way; asked once, before the search. */
  default boolean concerns(Entry entry) {
    return true;
  }

  /**
   * Numbers, of the rule's own, of groups of entries on several channels that can be in each
   * other's way; two entries of a group never stand free of each other. Those of one channel never
   * do anyway.
   */
  default int[] ties(Entry entry) {
    return new int[0];
  }

  /** Whether an entry that is not placed may take a slot; only for entries it concerns. */
  boolean allows(Entry entry, int slot);

  /** Tells what stands in the way; nothing exactly when {@link #allows} says yes. */
  void obstacles(Entry entry, int slot, Consumer<Obstacle> out);
}
