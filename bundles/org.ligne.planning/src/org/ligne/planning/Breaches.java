package org.ligne.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;

/** What a plan breaks, and the two questions most rules come down to: how near, and how many. */
final class Breaches {
  private final List<Violation> all = new ArrayList<>();

  /** What was published already may break a rule that was made later; nothing can be done. */
  void add(Statement statement, List<Entry> entries) {
    if (!entries.stream().allMatch(Entry::isKept)) {
      all.add(new Violation(statement, entries));
    }
  }

  List<Violation> found() {
    return List.copyOf(all);
  }

  /** Any two entries that count against each other are a span apart, its days those of a zone. */
  void near(
      List<Placed> placed,
      Span span,
      ZoneId zone,
      BiPredicate<Entry, Entry> counts,
      Statement statement) {
    List<Placed> byTime = placed.stream().sorted(Comparator.comparing(Placed::at)).toList();
    for (int i = 0; i < byTime.size(); i++) {
      Entry one = byTime.get(i).entry();
      ZonedDateTime free = span.after(byTime.get(i).at().withZoneSameInstant(zone));
      for (int j = i + 1; j < byTime.size() && byTime.get(j).at().isBefore(free); j++) {
        if (counts.test(one, byTime.get(j).entry())) {
          add(statement, List.of(one, byTime.get(j).entry()));
        }
      }
    }
  }

  /** No period of the calendar has more entries than a limit; there may be none. */
  void many(List<Placed> placed, Cap cap, Function<ZonedDateTime, LocalDate> period) {
    if (cap != null) {
      byPeriod(placed, period).values().stream()
          .filter(entries -> entries.size() > cap.count())
          .forEach(entries -> add(cap.statement(), entries));
    }
  }

  /**
   * What was asked together, by key, in one go: there may be thousands of keys. Each list is in the
   * order of the entries.
   */
  static Map<String, List<Placed>> gathered(
      List<Placed> placed, Function<Request, List<String>> keys) {
    Map<String, List<Placed>> groups = new HashMap<>();
    for (Placed one : placed) {
      for (String key : keys.apply(one.entry().request())) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
      }
    }
    return groups;
  }

  static Map<LocalDate, List<Entry>> byPeriod(
      List<Placed> placed, Function<ZonedDateTime, LocalDate> period) {
    Map<LocalDate, List<Entry>> periods = new TreeMap<>();
    for (Placed one : placed) {
      periods.computeIfAbsent(period.apply(one.at()), any -> new ArrayList<>()).add(one.entry());
    }
    return periods;
  }

  static LocalDate day(ZonedDateTime time, ZoneId zone) {
    return time.withZoneSameInstant(zone).toLocalDate();
  }

  static LocalDate week(ZonedDateTime time, ZoneId zone) {
    return day(time, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
