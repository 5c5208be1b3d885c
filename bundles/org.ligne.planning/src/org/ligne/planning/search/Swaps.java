package org.ligne.planning.search;

import java.util.List;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** Lets two entries of a channel change places where that makes the plan better. */
final class Swaps {
  private final Constraints constraints;
  private final Timetable table;
  private final Changes changes;

  Swaps(Constraints constraints, Timetable table, Changes changes) {
    this.constraints = constraints;
    this.table = table;
    this.changes = changes;
  }

  /** Tries every pair once; true if any changed places. */
  boolean run(Budget budget) {
    boolean swapped = false;
    for (Channel channel : table.problem().channels()) {
      List<Entry> entries =
          table.lane(channel.index()).between(0, table.problem().axis().size()).stream()
              .filter(entry -> !entry.isPinned())
              .toList();
      for (int i = 0; i < entries.size(); i++) {
        if (!budget.spend(entries.size() - i)) {
          return swapped;
        }
        swapped |= swapWithLater(entries, i);
      }
    }
    return swapped;
  }

  private boolean swapWithLater(List<Entry> entries, int position) {
    boolean swapped = false;
    Entry one = entries.get(position);
    for (Entry other : entries.subList(position + 1, entries.size())) {
      swapped |= differ(one, other) && fit(one, other) && swap(one, other);
    }
    return swapped;
  }

  /** Entries of one weight and pillar are the same to every soft term. */
  private static boolean differ(Entry one, Entry other) {
    return one.weight() != other.weight() || one.pillar() != other.pillar();
  }

  private boolean fit(Entry one, Entry other) {
    int slot = table.slot(one);
    int target = table.slot(other);
    return target >= one.first()
        && target < one.end()
        && slot >= other.first()
        && slot < other.end();
  }

  private boolean swap(Entry one, Entry other) {
    int slot = table.remove(one);
    int target = table.remove(other);
    long before = place(one, slot) + place(other, target);
    table.remove(one);
    table.remove(other);
    if (constraints.allow(one, target, table)) {
      long after = place(one, target);
      if (constraints.allow(other, slot, table) && after + place(other, slot) > before) {
        changes.mark(one);
        changes.mark(other);
        return true;
      }
      table.remove(one);
    }
    return putBack(one, slot, other, target);
  }

  private boolean putBack(Entry one, int slot, Entry other, int target) {
    if (table.isPlaced(other)) {
      table.remove(other);
    }
    table.place(one, slot);
    table.place(other, target);
    return false;
  }

  private long place(Entry entry, int slot) {
    long gain = constraints.gain(entry, slot, table);
    table.place(entry, slot);
    return gain;
  }
}
