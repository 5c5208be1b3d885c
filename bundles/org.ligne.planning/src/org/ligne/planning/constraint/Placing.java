package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;

/** Every entry should have a slot, before anything else; the weighty ones first. */
public final class Placing implements SoftTerm {
  private final Timetable table;

  Placing(Timetable table) {
    this.table = table;
  }

  @Override
  public long gain(Entry entry, int slot) {
    return Prices.unplaced(entry.weight());
  }

  /** Nothing: every slot has this gain. */
  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    // A slot is not explained by what all slots have.
  }

  @Override
  public long total() {
    return -table.unplaced().stream().mapToLong(it -> Prices.unplaced(it.weight())).sum();
  }
}
