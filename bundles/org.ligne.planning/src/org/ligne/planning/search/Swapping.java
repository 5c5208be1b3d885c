package org.ligne.planning.search;

import org.ligne.planning.constraint.Lane;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/** Lets a placed entry change places with another one of its channel. */
final class Swapping implements Neighbour {
  private static final int STEPS = 3;

  private final Board board;
  private final Timetable table;
  private final Dice dice;

  Swapping(Board board, Dice dice) {
    this.board = board;
    this.table = board.table();
    this.dice = dice;
  }

  @Override
  public int attempt(Entry entry, long slack) {
    Entry other = partner(entry);
    if (other == null || !canSwap(entry, other)) {
      return 1;
    }
    if (swap(entry, other) && board.change() >= -slack) {
      board.mark();
    } else {
      board.back();
    }
    return STEPS;
  }

  /** The next entry of the channel at or after a slot drawn; null for none. */
  private Entry partner(Entry entry) {
    Slots slots = entry.candidates();
    Lane lane = table.lane(entry);
    int slot = lane.from(slots.get(dice.below(slots.size())));
    return slot < 0 ? null : lane.at(slot);
  }

  /** Whether each can have the other's slot as far as their windows go. */
  boolean canSwap(Entry entry, Entry other) {
    int slot = table.slot(entry);
    int target = table.slot(other);
    return entry != other
        && !other.isPinned()
        && target >= entry.first()
        && target < entry.end()
        && slot >= other.first()
        && slot < other.end();
  }

  /** Swaps two entries; where it says no, the board has to go back. */
  boolean swap(Entry entry, Entry other) {
    int slot = table.slot(entry);
    int target = table.slot(other);
    board.remove(entry);
    board.remove(other);
    if (!board.allows(entry, target)) {
      return false;
    }
    board.place(entry, target);
    if (!board.allows(other, slot)) {
      return false;
    }
    board.place(other, slot);
    return true;
  }
}
