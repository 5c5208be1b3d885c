package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * A plan in the making: which entry sits at which slot, with the counts that constraints look at.
 *
 * <p>It obeys no constraint itself. Not for several threads.
 */
public final class Timetable {
  /** Stands for "not placed". */
  public static final int NOWHERE = -1;

  private final Problem problem;
  private final int[] slots;
  private final Lane[] lanes;
  private final int[][] ownerDays;
  private final List<List<Entry>> byOwner = new ArrayList<>();

  /** A table with nothing placed. */
  public Timetable(Problem problem) {
    Axis axis = problem.axis();
    this.problem = problem;
    this.slots = new int[problem.entries().size()];
    this.lanes = new Lane[problem.channels().size()];
    this.ownerDays = new int[problem.owners().size()][axis.calendar().days()];
    Arrays.fill(slots, NOWHERE);
    Arrays.setAll(lanes, each -> new Lane(problem.channels().get(each).calendar(), axis.size()));
    problem.owners().forEach(any -> byOwner.add(new ArrayList<>()));
    problem.entries().stream()
        .filter(entry -> entry.owner() != Entry.NONE)
        .forEach(entry -> byOwner.get(entry.owner()).add(entry));
  }

  /** The problem this is a plan of. */
  public Problem problem() {
    return problem;
  }

  /** Puts an entry that is not placed at a free slot of its channel. */
  public void place(Entry entry, int slot) {
    slots[entry.index()] = slot;
    lane(entry).place(entry, slot);
    countForOwner(entry, slot, 1);
  }

  /** Takes a placed entry away and tells where it was. */
  public int remove(Entry entry) {
    int slot = slots[entry.index()];
    slots[entry.index()] = NOWHERE;
    lane(entry).remove(slot);
    countForOwner(entry, slot, -1);
    return slot;
  }

  private void countForOwner(Entry entry, int slot, int change) {
    if (entry.owner() != Entry.NONE) {
      ownerDays[entry.owner()][problem.axis().calendar().day(slot)] += change;
    }
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

  /** How many entries an owner has on a local day. */
  public int ownerOnDay(int owner, int day) {
    return ownerDays[owner][day];
  }

  /** The entries an owner has on a local day, by id. */
  public List<Entry> ofOwnerOnDay(int owner, int day) {
    return byOwner.get(owner).stream()
        .filter(entry -> isPlaced(entry) && problem.axis().calendar().day(slot(entry)) == day)
        .toList();
  }

  /** The entries that are not placed, by id. */
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
