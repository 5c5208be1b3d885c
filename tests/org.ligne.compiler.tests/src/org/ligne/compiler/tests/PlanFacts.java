package org.ligne.compiler.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a random plan says, in the plainest terms: from it a text is written, and by it the schedule
 * is judged.
 */
record PlanFacts(
    ZoneId zone,
    LocalDate from,
    LocalDate to,
    List<Blackout> blackouts,
    List<Channel> channels,
    List<Person> people,
    List<Post> posts) {

  /** Hours on some weekdays; they belong to the day they begin on. */
  record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    boolean contains(LocalDateTime moment) {
      LocalDateTime today = moment.toLocalDate().atStartOfDay();
      return begunOn(today, moment) || begunOn(today.minusDays(1), moment);
    }

    private boolean begunOn(LocalDateTime day, LocalDateTime moment) {
      LocalDateTime first = day.with(from);
      LocalDateTime end = to.isAfter(from) ? day.with(to) : day.plusDays(1).with(to);
      return days.contains(day.getDayOfWeek()) && !moment.isBefore(first) && moment.isBefore(end);
    }
  }

  /** A day on which nothing is posted, or some hours of it; on one channel, or null for all. */
  record Blackout(LocalDate day, LocalTime from, LocalTime to, String channel) {

    boolean closes(String other, LocalDateTime moment) {
      boolean concerned = channel == null || channel.equals(other);
      boolean now =
          from == null || new Hours(Set.of(day.getDayOfWeek()), from, to).contains(moment);
      LocalDate begun =
          from == null || !moment.toLocalTime().isBefore(from)
              ? moment.toLocalDate()
              : moment.toLocalDate().minusDays(1);
      return concerned && now && begun.equals(day);
    }
  }

  /** A distance in time: whole days of the calendar, or elapsed minutes. */
  record Distance(int days, int minutes) {}

  /** A channel; zero means that a limit is not stated. */
  record Channel(
      String name,
      String platform,
      List<Hours> windows,
      List<Hours> quiet,
      Distance gap,
      int perDay,
      int perWeek,
      int cadence) {}

  /** Somebody; a capacity of zero means that none is stated. */
  record Person(String name, int capacity) {}

  /** A post that waits for another. */
  record Order(String after, Distance distance) {}

  /** A post, or a series when it recurs on weekdays; null means that a part is not stated. */
  record Post(
      String campaign,
      String name,
      List<String> channels,
      String owner,
      LocalDateTime at,
      Set<DayOfWeek> recursOn,
      LocalDate skip,
      Order order) {}

  /** Whether a channel may be used at a local time. */
  boolean isOpen(Channel channel, LocalDateTime moment) {
    return (channel.windows().isEmpty()
            || channel.windows().stream().anyMatch(each -> each.contains(moment)))
        && channel.quiet().stream().noneMatch(each -> each.contains(moment))
        && blackouts.stream().noneMatch(each -> each.closes(channel.name(), moment));
  }

  /** The days a series recurs on. */
  List<LocalDate> days(Post series) {
    return from.datesUntil(to.plusDays(1))
        .filter(day -> series.recursOn().contains(day.getDayOfWeek()))
        .filter(day -> !day.equals(series.skip()))
        .toList();
  }
}
