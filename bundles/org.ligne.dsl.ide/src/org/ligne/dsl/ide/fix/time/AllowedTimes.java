package org.ligne.dsl.ide.fix.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.agenda.ChannelHours;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.DateSpan;

/** The times at which some channels may publish within a period, and those nearest to a time. */
final class AllowedTimes {
  private static final int GRID = 30;
  private static final int SLOTS = 48;
  private static final int DAYS = 60;

  private final List<ChannelHours> hours;
  private final DateSpan period;
  private final ZoneId zone;

  /**
   * The times of some channels of a line.
   *
   * @param period the days, or null for any
   */
  AllowedTimes(Line line, List<Channel> channels, DateSpan period, Locale language) {
    Agenda agenda = new Agenda(line, language);
    this.hours = channels.stream().map(channel -> new ChannelHours(channel, agenda)).toList();
    this.period = period;
    this.zone = line.getZone();
  }

  /** Whether nothing speaks against a time, which has to happen once. */
  boolean isAllowed(LocalDateTime time) {
    boolean once = zone == null || zone.getRules().getValidOffsets(time).size() == 1;
    return once
        && (period == null || period.contains(time.toLocalDate()))
        && hours.stream()
            .allMatch(each -> each.at(time.toLocalDate(), time.toLocalTime()).isOpen());
  }

  /** Times instead of one that is not allowed, the best first: of that day, else at that hour. */
  List<LocalDateTime> instead(LocalDateTime time) {
    LocalDateTime start = within(time).atTime(time.toLocalTime());
    if (isAllowed(start)) {
      return List.of(start);
    }
    Optional<LocalDateTime> ofDay = nearest(start, slots(start.toLocalDate()));
    Optional<LocalDateTime> ofHour = nearest(start, days(start));
    List<LocalDateTime> found = Stream.concat(ofDay.stream(), ofHour.stream()).toList();
    return found.isEmpty() ? next(start).stream().toList() : found;
  }

  /** The day of the period nearest to a time. */
  private LocalDate within(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    if (period == null || period.contains(day)) {
      return day;
    }
    return day.isBefore(period.first()) ? period.first() : period.last();
  }

  private Optional<LocalDateTime> nearest(LocalDateTime time, Stream<LocalDateTime> candidates) {
    return candidates
        .filter(each -> !each.equals(time) && isAllowed(each))
        .min(
            Comparator.comparing((LocalDateTime each) -> Duration.between(time, each).abs())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Stream<LocalDateTime> slots(LocalDate day) {
    return IntStream.range(0, SLOTS)
        .mapToObj(slot -> day.atTime(LocalTime.MIDNIGHT.plusMinutes((long) slot * GRID)));
  }

  private static Stream<LocalDateTime> days(LocalDateTime time) {
    return IntStream.rangeClosed(-DAYS, DAYS).mapToObj(time::plusDays);
  }

  private Optional<LocalDateTime> next(LocalDateTime time) {
    return nearest(time, days(time).flatMap(day -> slots(day.toLocalDate())));
  }
}
