package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.Blockage;
import org.ligne.planning.Placed;
import org.ligne.planning.Reason;
import org.ligne.planning.Reason.Role;
import org.ligne.planning.constraint.AudienceScore;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Stability;
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
      addAllowed(entry, slot, reasons);
      addGains(entry, slot, reasons);
      addBars(entry, slot, reasons);
    }
    table.place(entry, slot);
    reasons.sort(ORDER);
    Channel channel = table.problem().channelOf(entry);
    return new Placed(entry, table.problem().axis().at(slot), channel.score(slot), reasons);
  }

  private void addAllowed(Entry entry, int slot, List<Reason> out) {
    Admission admission = table.problem().channelOf(entry).admission(slot);
    out.add(new Reason(entry.wish(), Role.ALLOWS, List.of()));
    if (admission.statement() != null) {
      out.add(new Reason(admission.statement(), Role.ALLOWS, List.of()));
    }
  }

  /** Whatever the slot gains points by; that it lies outside all peaks is no attraction. */
  private void addGains(Entry entry, int slot, List<Reason> out) {
    constraints.effects(
        entry,
        slot,
        effect -> {
          if (effect.points() > 0 && !effect.statement().equals(AudienceScore.NO_PEAK)) {
            List<Entry> others = effect.entries().stream().limit(Blockage.MAX_ENTRIES).toList();
            out.add(new Reason(effect.statement(), Role.ATTRACTS, others));
          }
        });
    if (entry.previous() == slot) {
      out.add(new Reason(Stability.STAY, Role.ATTRACTS, List.of()));
    }
  }

  private void addBars(Entry entry, int slot, List<Reason> out) {
    long here = constraints.gain(entry, slot);
    Tally tally = new Tally();
    for (int i = 0; i < entry.candidates().size(); i++) {
      int other = entry.candidates().get(i);
      if (constraints.gain(entry, other) > here) {
        List<Bar> bars = new ArrayList<>();
        constraints.obstacles(entry, other, obstacle -> bars.add(Bar.of(obstacle)));
        tally.add(other, bars);
      }
    }
    for (Blockage bar : tally.top(MOST_BARS)) {
      out.add(new Reason(bar.statement(), Role.BARS, bar.entries()));
    }
  }
}
