package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** An entry should stay where the last plan had it. */
public final class Stability implements SoftTerm {
  /** What speaks for the slot of the last plan. */
  public static final Statement STAY =
      Statement.own(StatementKind.STABILITY, "an entry stays where it was planned");

  private final Timetable table;

  Stability(Timetable table) {
    this.table = table;
  }

  @Override
  public boolean concerns(Entry entry) {
    return entry.previous() != Entry.NONE;
  }

  @Override
  public long gain(Entry entry, int slot) {
    return entry.previous() == slot ? 0 : -Prices.MOVED;
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    if (gain(entry, slot) != 0) {
      out.accept(Effect.alone(STAY, -Prices.MOVED));
    }
  }

  @Override
  public long total() {
    return table.problem().entries().stream()
        .filter(entry -> concerns(entry) && table.isPlaced(entry))
        .mapToLong(entry -> gain(entry, table.slot(entry)))
        .sum();
  }
}
