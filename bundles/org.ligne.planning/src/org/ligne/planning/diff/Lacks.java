package org.ligne.planning.diff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Shortfall;

/** Holds the weeks under a cadence in two plans side by side. */
final class Lacks {
  private static final Comparator<Week> ORDER =
      Comparator.comparing(Week::line).thenComparing(Week::channel).thenComparing(Week::monday);

  private record Week(String line, String channel, LocalDate monday) {}

  private Lacks() {}

  /** The weeks that differ, by line, then channel, then week. */
  static List<Lack> of(List<Schedule> before, List<Schedule> after) {
    Map<Week, Integer> old = missing(before);
    Map<Week, Integer> now = missing(after);
    Map<Week, Integer> all = new TreeMap<>(ORDER);
    all.putAll(old);
    all.putAll(now);
    return all.keySet().stream()
        .map(week -> lack(week, old.getOrDefault(week, 0), now.getOrDefault(week, 0)))
        .filter(lack -> lack.before() != lack.after())
        .toList();
  }

  private static Lack lack(Week week, int before, int after) {
    return new Lack(week.line(), week.channel(), week.monday(), before, after);
  }

  /** Campaigns of one line tell the same of a week they share. */
  private static Map<Week, Integer> missing(List<Schedule> schedules) {
    Map<Week, Integer> missing = new TreeMap<>(ORDER);
    for (Schedule schedule : schedules) {
      for (Shortfall each : schedule.getShortfalls()) {
        Week week = new Week(schedule.getLine(), each.getChannel(), each.getWeek());
        missing.put(week, each.getWanted() - each.getPlaced());
      }
    }
    return missing;
  }
}
