package org.ligne.compiler.schedule;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.Total;

/** Counts the entries of a schedule by everything people ask for. */
final class Totals {
  private Totals() {}

  /** Adds the totals to a schedule whose entries are complete. */
  static void add(Schedule schedule) {
    List<Total> totals = new ArrayList<>();
    totals.add(total("all", "all", schedule.getEntries().size(), schedule.getUnscheduled().size()));
    count("channel", Item::getChannel, schedule, totals);
    count("pillar", Item::getPillar, schedule, totals);
    count("phase", Item::getPhase, schedule, totals);
    count("owner", Item::getOwner, schedule, totals);
    placed("approval", entry -> entry.getApproval().getLiteral(), schedule, totals);
    placed("week", Totals::week, schedule, totals);
    schedule.getTotals().addAll(totals);
  }

  private static void count(
      String kind, Function<Item, String> name, Schedule schedule, List<Total> totals) {
    Map<String, Integer> placed = counts(schedule.getEntries(), name);
    Map<String, Integer> left = counts(schedule.getUnscheduled(), name);
    TreeSet<String> names = new TreeSet<>(placed.keySet());
    names.addAll(left.keySet());
    for (String each : names) {
      totals.add(total(kind, each, placed.getOrDefault(each, 0), left.getOrDefault(each, 0)));
    }
  }

  private static void placed(
      String kind, Function<Entry, String> name, Schedule schedule, List<Total> totals) {
    counts(schedule.getEntries(), name)
        .forEach((each, count) -> totals.add(total(kind, each, count, 0)));
  }

  private static <T> Map<String, Integer> counts(
      List<? extends T> items, Function<T, String> name) {
    return items.stream()
        .map(name)
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(each -> each, each -> 1, Integer::sum, TreeMap::new));
  }

  /** The ISO week of an entry, such as 2026-W38. */
  private static String week(Entry entry) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        entry.getAt().get(IsoFields.WEEK_BASED_YEAR),
        entry.getAt().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Total total(String kind, String name, int scheduled, int unscheduled) {
    Total total = ScheduleFactory.eINSTANCE.createTotal();
    total.setKind(kind);
    total.setName(name);
    total.setScheduled(scheduled);
    total.setUnscheduled(unscheduled);
    return total;
  }
}
