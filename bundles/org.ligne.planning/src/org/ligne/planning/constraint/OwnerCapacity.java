package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Entry;

/** A person takes care of at most so many entries on a local day, over all channels. */
public final class OwnerCapacity implements HardConstraint {

  @Override
  public boolean allows(Entry entry, int slot, Timetable table) {
    Cap cap = capacity(entry, table);
    return cap == null || table.ownerOnDay(entry.owner(), day(slot, table)) < cap.count();
  }

  @Override
  public void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out) {
    if (!allows(entry, slot, table)) {
      Cap cap = capacity(entry, table);
      List<Entry> all = table.ofOwnerOnDay(entry.owner(), day(slot, table));
      out.accept(new Obstacle(cap.statement(), all, all.size() + 1 - cap.count()));
    }
  }

  private static Cap capacity(Entry entry, Timetable table) {
    return entry.owner() == Entry.NONE
        ? null
        : table.problem().owners().get(entry.owner()).capacity();
  }

  private static int day(int slot, Timetable table) {
    return table.problem().axis().calendar().day(slot);
  }
}
