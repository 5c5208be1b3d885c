package org.ligne.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Obstacle;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Forces an entry, placed or not, into a slot, throws out just what stands in its way, and puts
 * that back at the best of some slots drawn.
 */
final class Forcing implements Neighbour {
  private static final int MOST_VICTIMS = 3;
  private static final int DRAWS = 40;
  private static final int MOST_FILLED = 8;

  /** Telling what blocks a slot costs about so many times what asking whether it is free costs. */
  private static final int STEPS = 4;

  private final Board board;
  private final Constraints constraints;
  private final Draw draw;
  private final Dice dice;
  private final List<Entry> victims = new ArrayList<>();
  private List<Entry> missing = List.of();
  private boolean hopeless;

  Forcing(Board board, Draw draw, Dice dice) {
    this.board = board;
    this.constraints = board.table().constraints();
    this.draw = draw;
    this.dice = dice;
  }

  /** Tells which entries may be out, so that room that becomes free is used. */
  void knowMissing(List<Entry> entries) {
    missing = entries;
  }

  @Override
  public int attempt(Entry entry, long slack) {
    if (board.table().isPlaced(entry)) {
      board.remove(entry);
    }
    boolean forced = force(entry, draw.slot(entry));
    boolean all = true;
    for (int i = 0; forced && i < victims.size(); i++) {
      all &= putBack(victims.get(i));
    }
    int steps = forced ? STEPS + victims.size() * DRAWS : STEPS;
    if (!all) {
      steps += fillIn(entry);
    }
    if (forced && board.change() >= -slack) {
      board.mark();
    } else {
      board.back();
    }
    return steps;
  }

  /** Where a victim had to stay out there may be room now for others that were out before. */
  private int fillIn(Entry forced) {
    int from = dice.below(Math.max(1, missing.size()));
    int tried = Math.min(missing.size(), MOST_FILLED);
    for (int i = 0; i < tried; i++) {
      Entry other = missing.get((from + i) % missing.size());
      if (other != forced && !board.table().isPlaced(other) && !victims.contains(other)) {
        putBack(other);
      }
    }
    return tried * DRAWS;
  }

  private boolean force(Entry entry, int slot) {
    victims.clear();
    hopeless = false;
    constraints.obstacles(entry, slot, this::choose);
    if (hopeless || victims.size() > MOST_VICTIMS) {
      return false;
    }
    victims.forEach(board::remove);
    if (!board.allows(entry, slot)) {
      return false;
    }
    board.place(entry, slot);
    return true;
  }

  /** Chooses as many of those in the way as have to leave, from one drawn on. */
  private void choose(Obstacle obstacle) {
    List<Entry> others = obstacle.entries();
    int missing = obstacle.toClear();
    for (Entry other : others) {
      missing -= victims.contains(other) ? 1 : 0;
    }
    int from = dice.below(Math.max(1, others.size()));
    for (int i = 0; i < others.size() && missing > 0; i++) {
      Entry other = others.get((from + i) % others.size());
      if (!other.isPinned() && !victims.contains(other)) {
        victims.add(other);
        missing--;
      }
    }
    hopeless |= obstacle.isFast() || missing > 0;
  }

  /** What stays out in the end costs its price, which says whether it was worth it. */
  private boolean putBack(Entry victim) {
    int best = Timetable.NOWHERE;
    long most = Long.MIN_VALUE;
    for (int drawn = 0; drawn < DRAWS; drawn++) {
      int slot = draw.slot(victim);
      if (board.allows(victim, slot)) {
        long gain = board.gain(victim, slot);
        best = gain > most ? slot : best;
        most = Math.max(most, gain);
      }
    }
    if (best != Timetable.NOWHERE) {
      board.place(victim, best, most);
    }
    return best != Timetable.NOWHERE;
  }
}
