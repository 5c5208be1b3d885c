package org.ligne.planning.constraint;

import java.util.Arrays;
import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * A plan in the making: which entry sits at which slot, with the rules and terms that judge it and
 * are told of every change.
 *
 * <p>It obeys no constraint itself. Not for several threads.
 */
public final class Timetable {
  /** Stands for "not placed". */
  public static final int NOWHERE = -1;

  private final Problem problem;
  private final int[] slots;
  private final Lane[] lanes;
  private final Constraints constraints;
  private int placed;

  /** A table with nothing placed. */
  public Timetable(Problem problem) {
    this.problem = problem;
    this.slots = new int[problem.entries().size()];
    this.lanes = new Lane[problem.channels().size()];
    int size = problem.axis().size();
    Arrays.fill(slots, NOWHERE);
    Arrays.setAll(lanes, each -> new Lane(problem.channels().get(each).calendar(), size));
    this.constraints = new Constraints(this);
  }

  /** The problem this is a plan of. */
  public Problem problem() {
    return problem;
  }

  /** What judges this table. */
  public Constraints constraints() {
    return constraints;
  }

  /** Puts an entry that is not placed at a slot of its channel that is free, or kept like it. */
  public void place(Entry entry, int slot) {
    slots[entry.index()] = slot;
    lanes[entry.channel()].place(entry, slot);
    placed++;
    constraints.placed(entry, slot);
  }

  /** Takes a placed entry away and tells where it was. */
  public int remove(Entry entry) {
    int slot = slots[entry.index()];
    slots[entry.index()] = NOWHERE;
    lanes[entry.channel()].remove(entry, slot);
    placed--;
    constraints.removed(entry, slot);
    return slot;
  }

  /** The entry's slot, or {@link #NOWHERE}. */
  public int slot(Entry entry) {
    return slots[entry.index()];
  }

  /** The slot of the entry with a number, or {@link #NOWHERE}. */
  public int slot(int entry) {
    return slots[entry];
  }

  /** Whether the entry has a slot. */
  public boolean isPlaced(Entry entry) {
    return slots[entry.index()] != NOWHERE;
  }

  /** The lane of the entry's channel. */
  public Lane lane(Entry entry) {
    return lanes[entry.channel()];
  }

  /** The lane of a channel. */
  public Lane lane(int channel) {
    return lanes[channel];
  }

  /** How many entries have a slot. */
  public int placed() {
    return placed;
  }

  /** The entries that are not placed, by id; looks at all of them. */
  public List<Entry> unplaced() {
    return problem.entries().stream().filter(entry -> !isPlaced(entry)).toList();
  }

  /** A copy of the slots, by entry number. */
  public int[] snapshot() {
    return slots.clone();
  }

  /** Goes back to the slots of a snapshot. */
  public void restore(int[] snapshot) {
    List<Entry> moved =
        problem.entries().stream().filter(it -> slot(it) != snapshot[it.index()]).toList();
    moved.stream().filter(this::isPlaced).forEach(this::remove);
    moved.stream()
        .filter(it -> snapshot[it.index()] != NOWHERE)
        .forEach(it -> place(it, snapshot[it.index()]));
  }
}
