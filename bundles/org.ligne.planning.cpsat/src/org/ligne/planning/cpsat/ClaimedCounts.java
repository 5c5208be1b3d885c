package org.ligne.planning.cpsat;

import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Statement;

/** Limits for each day or week: how many entries, and what they may cost. */
final class ClaimedCounts {
  private final Claims claims;
  private final Calendar common;

  ClaimedCounts(Claims claims) {
    this.claims = claims;
    this.common = claims.problem().axis().calendar();
  }

  void write() {
    claims.problem().channels().forEach(this::channel);
    for (int owner = 0; owner < claims.problem().owners().size(); owner++) {
      owner(owner);
    }
    for (int purse = 0; purse < claims.problem().purses().size(); purse++) {
      purse(purse);
    }
  }

  private void channel(Channel channel) {
    List<Entry> own = all(entry -> entry.channel() == channel.index());
    cap(channel.policy().perDay(), own, channel.calendar(), false);
    cap(channel.policy().perWeek(), own, channel.calendar(), true);
    cap(channel.policy().cadenceMaximum(), own, channel.calendar(), true);
  }

  private void owner(int number) {
    Owner owner = claims.problem().owners().get(number);
    cap(owner.capacity(), all(entry -> entry.owner() == number), common, false);
  }

  private void cap(Cap cap, List<Entry> entries, Calendar calendar, boolean week) {
    if (cap != null && claims.claims(cap.statement())) {
      Map<Integer, Long> taken = taken(entries, calendar, week, entry -> 1);
      limit(cap.statement(), cap.count(), entries, calendar, week, entry -> 1, taken);
    }
  }

  private void purse(int number) {
    Purse purse = claims.problem().purses().get(number);
    if (claims.claims(purse.statement())) {
      List<Entry> payers = all(entry -> entry.purse() == number && entry.cost() > 0);
      Map<Integer, Long> taken = taken(payers, common, true, Entry::cost);
      for (int week = 0; week < common.weeks(); week++) {
        taken.merge(week, purse.spentIn(common.monday(week)), Long::sum);
      }
      limit(purse.statement(), purse.perWeek(), payers, common, true, Entry::cost, taken);
    }
  }

  private List<Entry> all(Predicate<Entry> wanted) {
    return claims.problem().entries().stream().filter(wanted).toList();
  }

  /** What is kept takes its part, and may take more than there is. */
  private static Map<Integer, Long> taken(
      List<Entry> entries, Calendar calendar, boolean week, ToLongFunction<Entry> demand) {
    Map<Integer, Long> taken = new TreeMap<>();
    entries.stream()
        .filter(Entry::isKept)
        .forEach(
            entry -> {
              int slot = entry.first();
              int period = week ? calendar.week(slot) : calendar.day(slot);
              taken.merge(period, demand.applyAsLong(entry), Long::sum);
            });
    return taken;
  }

  private void limit(
      Statement statement,
      long most,
      List<Entry> entries,
      Calendar calendar,
      boolean week,
      ToLongFunction<Entry> demand,
      Map<Integer, Long> taken) {
    List<Entry> free = claims.entries(entries);
    if (free.isEmpty()) {
      return;
    }
    Literal holds = claims.holds(statement);
    CumulativeConstraint room = claims.solver().addCumulative(most);
    for (Entry entry : free) {
      IntVar period = claims.period(entry, calendar, week);
      room.addDemand(
          claims.solver().newOptionalFixedSizeIntervalVar(period, 1, holds, ""),
          demand.applyAsLong(entry));
    }
    taken.forEach(
        (period, amount) ->
            room.addDemand(
                claims.solver().newOptionalFixedInterval(period, 1, holds, ""),
                Math.min(amount, most)));
  }
}
