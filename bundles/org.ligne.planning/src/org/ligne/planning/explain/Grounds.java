package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.Blockage;
import org.ligne.planning.Placed;
import org.ligne.planning.Reason;
import org.ligne.planning.Reason.Role;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Obstacle;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * Says why an entry sits where it sits: what allows the slot, what makes it good, and what keeps
 * the entry from each slot that would be better.
 */
final class Grounds {
  private static final int MOST_BARS = 5;
  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::statement, Statement.ORDER).thenComparing(Reason::role);

  private final Constraints constraints;
  private final Timetable table;

  Grounds(Timetable table) {
    this.constraints = table.constraints();
    this.table = table;
  }

  Placed of(Entry entry) {
    int slot = table.remove(entry);
    List<Reason> reasons = new ArrayList<>();
    if (entry.isPinned()) {
      reasons.add(new Reason(entry.wish(), Role.PINS, List.of()));
    } else {
      addPlain(entry, slot, reasons);
      addCadence(entry, slot, reasons);
      addBars(entry, slot, reasons);
    }
    table.place(entry, slot);
    reasons.sort(ORDER);
    Channel channel = table.problem().channelOf(entry);
    return new Placed(entry, table.problem().axis().at(slot), channel.score(slot), reasons);
  }

  private void addPlain(Entry entry, int slot, List<Reason> out) {
    Admission admission = table.problem().channelOf(entry).admission(slot);
    out.add(new Reason(entry.wish(), Role.ALLOWS, List.of()));
    if (admission.statement() != null) {
      out.add(new Reason(admission.statement(), Role.ALLOWS, List.of()));
    }
    if (admission.peak() != null) {
      out.add(new Reason(admission.peak(), Role.ATTRACTS, List.of()));
    }
  }

  /** Without the entry its week would stay under the cadence. */
  private void addCadence(Entry entry, int slot, List<Reason> out) {
    Channel channel = table.problem().channelOf(entry);
    int week = channel.calendar().week(slot);
    if (table.lane(entry).inWeek(week) < channel.weekMinimum(week)) {
      out.add(new Reason(channel.policy().cadence().statement(), Role.ATTRACTS, List.of()));
    }
  }

  private void addBars(Entry entry, int slot, List<Reason> out) {
    long here = constraints.gain(entry, slot);
    Tally tally = new Tally();
    for (int i = 0; i < entry.candidates().size(); i++) {
      int other = entry.candidates().get(i);
      if (constraints.gain(entry, other) > here) {
        List<Obstacle> obstacles = new ArrayList<>();
        constraints.obstacles(entry, other, obstacles::add);
        tally.add(other, obstacles);
      }
    }
    for (Blockage bar : tally.top(MOST_BARS)) {
      out.add(new Reason(bar.statement(), Role.BARS, bar.entries()));
    }
  }
}
