package org.ligne.planning.diff;

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
import org.ligne.model.schedule.Schedule;

/** Counts the entries of two plans. */
final class Mixes {
  private Mixes() {}

  /** By channel, then by pillar, then by week; each in alphabetical order. */
  static List<Share> of(List<Schedule> before, List<Schedule> after) {
    List<Share> mix = new ArrayList<>();
    count("channel", Entry::getChannel, before, after, mix);
    count("pillar", Entry::getPillar, before, after, mix);
    count("week", Mixes::week, before, after, mix);
    return mix;
  }

  private static void count(
      String kind,
      Function<Entry, String> name,
      List<Schedule> before,
      List<Schedule> after,
      List<Share> mix) {
    Map<String, Integer> old = counts(before, name);
    Map<String, Integer> now = counts(after, name);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String each : names) {
      mix.add(new Share(kind, each, old.getOrDefault(each, 0), now.getOrDefault(each, 0)));
    }
  }

  private static Map<String, Integer> counts(
      List<Schedule> schedules, Function<Entry, String> name) {
    return schedules.stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .map(name)
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(each -> each, each -> 1, Integer::sum, TreeMap::new));
  }

  private static String week(Entry entry) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        entry.getAt().get(IsoFields.WEEK_BASED_YEAR),
        entry.getAt().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
