package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** A pillar should not follow itself on a channel. Entries without a pillar follow anything. */
public final class PillarAlternation implements SoftTerm {
  /** What speaks against two of a pillar in a row. */
  public static final Statement TAKE_TURNS =
      Statement.own(StatementKind.PILLAR_ALTERNATION, "a pillar does not follow itself");

  private final Timetable table;

  PillarAlternation(Timetable table) {
    this.table = table;
  }

  @Override
  public long gain(Entry entry, int slot) {
    Lane lane = table.lane(entry);
    Entry held = lane.at(slot);
    Entry shown = held == null || entry.index() < held.index() ? entry : held;
    Entry previous = at(lane, lane.before(slot));
    Entry next = at(lane, lane.from(slot + 1));
    return Prices.REPETITION * (repeats(previous, held, next) - repeats(previous, shown, next));
  }

  private static Entry at(Lane lane, int slot) {
    return slot < 0 ? null : lane.at(slot);
  }

  /** The repetitions between two entries, with another between them or nothing. */
  private static int repeats(Entry previous, Entry between, Entry next) {
    return between == null
        ? repeats(previous, next)
        : repeats(previous, between) + repeats(between, next);
  }

  private static int repeats(Entry one, Entry other) {
    boolean both = one != null && other != null && one.pillar() != Entry.NONE;
    return both && one.pillar() == other.pillar() ? 1 : 0;
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    long points = gain(entry, slot);
    if (points != 0) {
      Lane lane = table.lane(entry);
      List<Entry> neighbours = new ArrayList<>();
      add(at(lane, lane.before(slot)), neighbours);
      add(at(lane, lane.from(slot + 1)), neighbours);
      out.accept(new Effect(TAKE_TURNS, points, neighbours));
    }
  }

  private static void add(Entry neighbour, List<Entry> out) {
    if (neighbour != null) {
      out.add(neighbour);
    }
  }

  @Override
  public long total() {
    int found = 0;
    for (Channel channel : table.problem().channels()) {
      Lane lane = table.lane(channel.index());
      Entry previous = null;
      for (int slot = lane.from(0); slot >= 0; slot = lane.from(slot + 1)) {
        found += repeats(previous, lane.at(slot));
        previous = lane.at(slot);
      }
    }
    return -Prices.REPETITION * found;
  }
}
