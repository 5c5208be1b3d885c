package org.ligne.compiler.expect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ligne.model.query.DateSpan;

/**
 * A period of a plan with what is in it.
 *
 * @param days its days, those outside the plan cut off; nothing for the whole plan, to which
 *     everything in it belongs
 * @param isWhole whether none was cut off
 * @param sure the entries that are in it wherever open ones go, in order
 * @param possible the entries that may be in it, in order
 */
record Period(Optional<DateSpan> days, boolean isWhole, List<Entry> sure, List<Entry> possible) {

  /** The periods of a plan with some of its entries, each entry looked at once. */
  static List<Period> of(Rhythm rhythm, Plan plan, List<Entry> entries) {
    if (rhythm.unit() == Rhythm.Unit.PLAN) {
      return List.of(new Period(Optional.empty(), true, entries, entries));
    }
    NavigableMap<LocalDate, Period> byFirst = new TreeMap<>();
    for (DateSpan span : rhythm.of(plan.days())) {
      Period empty = empty(span, plan.days());
      byFirst.put(empty.span().first(), empty);
    }
    entries.forEach(each -> put(each, plan, byFirst));
    return List.copyOf(byFirst.values());
  }

  private static Period empty(DateSpan span, DateSpan all) {
    return new Period(
        Optional.of(span.intersect(all)), all.contains(span), new ArrayList<>(), new ArrayList<>());
  }

  private DateSpan span() {
    return days.orElseThrow();
  }

  private static void put(Entry entry, Plan plan, NavigableMap<LocalDate, Period> byFirst) {
    DateSpan reach = new DateSpan(plan.firstDay(entry), plan.lastDay(entry));
    Map.Entry<LocalDate, Period> first = byFirst.floorEntry(reach.first());
    LocalDate from = first == null ? reach.first() : first.getKey();
    for (Period each : byFirst.subMap(from, true, reach.last(), true).values()) {
      if (!each.span().intersect(reach).isEmpty()) {
        each.possible.add(entry);
      }
      if (each.span().contains(reach)) {
        each.sure.add(entry);
      }
    }
  }
}
