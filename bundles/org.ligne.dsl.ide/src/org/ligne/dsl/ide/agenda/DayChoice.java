package org.ligne.dsl.ide.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligne.model.line.Channel;
import org.ligne.model.query.DateSpan;

/** The days of a span on which channels are open, those when most people look first. */
public final class DayChoice {
  private static final int PER_WEEK = 2;
  private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

  private final Map<Channel, ChannelHours> hours = new LinkedHashMap<>();
  private final Agenda agenda;
  private final Map<DayOfWeek, List<Moment>> plainDays = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, Integer> scores = new EnumMap<>(DayOfWeek.class);

  /** The days of some channels, whose line's calendar is given. */
  public DayChoice(List<Channel> channels, Agenda agenda) {
    this.agenda = agenda;
    channels.forEach(channel -> hours.put(channel, new ChannelHours(channel, agenda)));
    // Windows and peaks recur every week, so one week tells how good each weekday is.
    for (DayOfWeek day : DayOfWeek.values()) {
      scores.put(day, score(SOME_MONDAY.with(TemporalAdjusters.nextOrSame(day))));
    }
  }

  private int score(LocalDate day) {
    return hours.values().stream().mapToInt(each -> each.weeklyScore(day)).max().orElse(0);
  }

  /** Whether one of the channels at least is open on a day. */
  public boolean isOpen(LocalDate day) {
    return hours.isEmpty()
        || scores.get(day.getDayOfWeek()) > 0
            && hours.keySet().stream().anyMatch(channel -> !agenda.isClosed(day, channel));
  }

  /** The first and the last open day, and the best of each week, in their order. */
  public Set<LocalDate> best(DateSpan span) {
    Map<LocalDate, List<LocalDate>> weeks = new TreeMap<>();
    List<LocalDate> open = open(span);
    open.forEach(day -> weeks.computeIfAbsent(monday(day), each -> new ArrayList<>()).add(day));
    List<LocalDate> chosen = new ArrayList<>();
    weeks.values().forEach(days -> chosen.addAll(bestOf(days)));
    if (!open.isEmpty()) {
      chosen.add(open.getFirst());
      chosen.add(open.getLast());
    }
    return new LinkedHashSet<>(chosen.stream().sorted().toList());
  }

  /** All open days of a span, in their order. */
  public List<LocalDate> open(DateSpan span) {
    return span.isEmpty()
        ? List.of()
        : span.first().datesUntil(span.last().plusDays(1)).filter(this::isOpen).toList();
  }

  /** The times at which one of the channels is open, those with most eyes first. */
  public List<Moment> moments(LocalDate day) {
    boolean plain =
        agenda.blackouts(day).isEmpty()
            && hours.keySet().stream().noneMatch(channel -> agenda.isClosed(day, channel));
    return plain ? plainDays.computeIfAbsent(day.getDayOfWeek(), any -> find(day)) : find(day);
  }

  private List<Moment> find(LocalDate day) {
    Map<LocalTime, Moment> times = new TreeMap<>();
    for (ChannelHours each : hours.values()) {
      for (Moment moment : each.open(day)) {
        times.merge(moment.time(), moment, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return times.values().stream()
        .sorted(Comparator.comparing((Moment moment) -> -moment.score()))
        .toList();
  }

  private List<LocalDate> bestOf(List<LocalDate> days) {
    return days.stream()
        .sorted(Comparator.comparing((LocalDate day) -> -scores.get(day.getDayOfWeek())))
        .limit(PER_WEEK)
        .toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
