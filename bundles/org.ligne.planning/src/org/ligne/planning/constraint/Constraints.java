package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;

/** All hard constraints and soft terms together. */
public final class Constraints {
  /** The constraints of every plan; the cheap and selective ones first. */
  public static final Constraints ALL =
      new Constraints(
          List.of(
              new AllowedSlot(),
              new ChannelGap(),
              new MaxPerDay(),
              new MaxPerWeek(),
              new CadenceMaximum(),
              new OwnerCapacity(),
              new Precedence()),
          List.of(
              new Placing(),
              new AudienceScore(),
              new CadenceMinimum(),
              new PillarAlternation(),
              new Evenness()));

  private final HardConstraint[] hard;
  private final SoftTerm[] soft;

  Constraints(List<HardConstraint> hard, List<SoftTerm> soft) {
    this.hard = hard.toArray(HardConstraint[]::new);
    this.soft = soft.toArray(SoftTerm[]::new);
  }

  /** Whether an entry that is not placed may take a slot. */
  public boolean allow(Entry entry, int slot, Timetable table) {
    for (HardConstraint constraint : hard) {
      if (!constraint.allows(entry, slot, table)) {
        return false;
      }
    }
    return true;
  }

  /** Everything that keeps an entry that is not placed from a slot. */
  public void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out) {
    for (HardConstraint constraint : hard) {
      constraint.obstacles(entry, slot, table, out);
    }
  }

  /** What the plan gains when an entry that is not placed takes a slot. */
  public long gain(Entry entry, int slot, Timetable table) {
    long sum = 0;
    for (SoftTerm term : soft) {
      sum += term.gain(entry, slot, table);
    }
    return sum;
  }

  /** The value of the whole plan, counted from scratch; higher is better. */
  public long total(Timetable table) {
    long sum = 0;
    for (SoftTerm term : soft) {
      sum += term.total(table);
    }
    return sum;
  }
}
