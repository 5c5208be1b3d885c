package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Owner;

/** A person takes care of at most so many entries on a local day, over all channels. */
public final class OwnerCapacity implements HardConstraint, Ledger {
  private final List<Owner> owners;
  private final Calendar calendar;
  private final Roster days;

  OwnerCapacity(Timetable table) {
    owners = table.problem().owners();
    calendar = table.problem().axis().calendar();
    days = new Roster(table.problem().entries(), owners.size() * calendar.days());
  }

  private int key(Entry entry, int slot) {
    return entry.owner() * calendar.days() + calendar.day(slot);
  }

  private Cap capacity(Entry entry) {
    return owners.get(entry.owner()).capacity();
  }

  @Override
  public boolean concerns(Entry entry) {
    return entry.owner() != Entry.NONE && capacity(entry) != null;
  }

  @Override
  public void placed(Entry entry, int slot) {
    days.add(entry, key(entry, slot));
  }

  @Override
  public void removed(Entry entry, int slot) {
    days.remove(entry, key(entry, slot));
  }

  @Override
  public int[] ties(Entry entry) {
    return new int[] {entry.owner()};
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    return days.count(key(entry, slot)) < capacity(entry).count();
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    if (!allows(entry, slot)) {
      Cap cap = capacity(entry);
      List<Entry> all = days.under(key(entry, slot));
      out.accept(new Obstacle(cap.statement(), all, all.size() + 1 - cap.count()));
    }
  }
}
