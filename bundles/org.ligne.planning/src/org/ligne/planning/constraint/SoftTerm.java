package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;

/**
 * Something that makes a plan better or worse, in whole points, as it stands for one table. One
 * that needs figures of its own is a {@link Ledger} too.
 */
public interface SoftTerm {

  /** Whether the term can ever tell slots of this entry apart; asked once, before the search. */
  default boolean concerns(Entry entry) {
    return true;
  }

  /**
   * What the total changes by when an entry that is not placed takes a slot; only for entries it
   * concerns.
   */
  long gain(Entry entry, int slot);

  /** Splits the gain by the statements and entries it comes from; leaves out what is zero. */
  void effects(Entry entry, int slot, Consumer<Effect> out);

  /** The term's value for the whole table, counted from scratch. */
  long total();
}
