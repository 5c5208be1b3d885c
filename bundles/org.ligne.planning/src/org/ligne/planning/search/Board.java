package org.ligne.planning.search;

import java.util.Arrays;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * A table with its value, kept up to date at every step, a way back to a mark, and a copy of the
 * best table seen. All of it costs what has changed and never looks at the whole table.
 */
final class Board {
  private static final int INITIAL = 64;

  private final Timetable table;
  private final Constraints constraints;
  private long value;

  /** What was changed since the mark: entry and former slot by turns. */
  private int[] journal = new int[INITIAL];

  private int written;
  private long valueAtMark;

  private final int[] best;
  private long bestValue;
  private final int[] stale;
  private final boolean[] isStale;
  private int staleCount;

  Board(Timetable table) {
    this.table = table;
    this.constraints = table.constraints();
    this.value = constraints.total();
    this.valueAtMark = value;
    this.best = table.snapshot();
    this.bestValue = value;
    this.stale = new int[best.length];
    this.isStale = new boolean[best.length];
  }

  Timetable table() {
    return table;
  }

  long value() {
    return value;
  }

  boolean allows(Entry entry, int slot) {
    return constraints.allow(entry, slot);
  }

  long gain(Entry entry, int slot) {
    return constraints.gain(entry, slot);
  }

  /** Puts an entry that is not placed at a slot; its gain there is known already. */
  void place(Entry entry, int slot, long gain) {
    note(entry);
    table.place(entry, slot);
    value += gain;
  }

  void place(Entry entry, int slot) {
    place(entry, slot, constraints.gain(entry, slot));
  }

  /** Takes a placed entry away and tells what it gained where it was. */
  long remove(Entry entry) {
    note(entry);
    int slot = table.remove(entry);
    long gain = constraints.gain(entry, slot);
    value -= gain;
    return gain;
  }

  private void note(Entry entry) {
    if (written == journal.length) {
      journal = Arrays.copyOf(journal, 2 * written);
    }
    journal[written++] = entry.index();
    journal[written++] = table.slot(entry);
  }

  /** Keeps what was done since the last mark, and can come back here. */
  void mark() {
    for (int i = 0; i < written; i += 2) {
      int entry = journal[i];
      if (!isStale[entry]) {
        isStale[entry] = true;
        stale[staleCount++] = entry;
      }
    }
    written = 0;
    valueAtMark = value;
    if (value > bestValue) {
      keep();
    }
  }

  private void keep() {
    for (int i = 0; i < staleCount; i++) {
      best[stale[i]] = table.slot(stale[i]);
      isStale[stale[i]] = false;
    }
    staleCount = 0;
    bestValue = value;
  }

  /** What has changed in value since the mark. */
  long change() {
    return value - valueAtMark;
  }

  /** Goes back to the mark. */
  void back() {
    for (int i = 0; i < written; i += 2) {
      Entry entry = entry(journal[i]);
      if (table.isPlaced(entry)) {
        table.remove(entry);
      }
    }
    // The first note of an entry tells where it was; later ones find it placed, or was nowhere.
    for (int i = 0; i < written; i += 2) {
      restore(i);
    }
    written = 0;
    value = valueAtMark;
  }

  private void restore(int at) {
    int slot = journal[at + 1];
    boolean first = true;
    for (int i = 0; i < at && first; i += 2) {
      first = journal[i] != journal[at];
    }
    if (first && slot != Timetable.NOWHERE) {
      table.place(entry(journal[at]), slot);
    }
  }

  private Entry entry(int index) {
    return table.problem().entries().get(index);
  }

  /** Goes to the best table seen at any mark. */
  void toBest() {
    mark();
    for (int i = 0; i < staleCount; i++) {
      Entry entry = entry(stale[i]);
      if (table.isPlaced(entry)) {
        table.remove(entry);
      }
    }
    for (int i = 0; i < staleCount; i++) {
      Entry entry = entry(stale[i]);
      isStale[stale[i]] = false;
      if (best[stale[i]] != Timetable.NOWHERE) {
        table.place(entry, best[stale[i]]);
      }
    }
    staleCount = 0;
    value = bestValue;
    valueAtMark = value;
  }
}
