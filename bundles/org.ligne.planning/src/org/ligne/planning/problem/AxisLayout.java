package org.ligne.planning.problem;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Lays out the slots of an axis: a grid over local days, and pinned instants between them. */
final class AxisLayout {
  private static final int MINUTES_PER_DAY = 24 * 60;

  private final ZoneId zone;
  private final TreeSet<Long> minutes = new TreeSet<>();
  private LocalDate first;
  private LocalDate last;

  AxisLayout(ZoneId zone, LocalDate first, LocalDate last) {
    this.zone = zone;
    this.first = first;
    this.last = last;
  }

  /**
   * The axis over the days, widened to hold every pinned instant, with a slot every so often on the
   * clock of each zone.
   */
  Axis withSlots(int stepMinutes, Collection<ZoneId> clocks, Collection<Instant> pinned) {
    pinned.forEach(this::pin);
    long start = first.atStartOfDay(zone).toEpochSecond() / 60;
    long end = last.plusDays(1).atStartOfDay(zone).toEpochSecond() / 60;
    for (ZoneId clock : clocks) {
      first
          .minusDays(1)
          .datesUntil(last.plusDays(2))
          .forEach(day -> grid(day, stepMinutes, clock, start, end));
    }
    long[] all = minutes.stream().mapToLong(Long::longValue).toArray();
    return new Axis(zone, stepMinutes, first, last, all);
  }

  private void pin(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    first = day.isBefore(first) ? day : first;
    last = day.isAfter(last) ? day : last;
    minutes.add(Math.floorDiv(instant.getEpochSecond(), 60L));
  }

  private void grid(LocalDate day, int stepMinutes, ZoneId clock, long start, long end) {
    for (int minute = 0; minute < MINUTES_PER_DAY; minute += stepMinutes) {
      LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
      List<ZoneOffset> offsets = clock.getRules().getValidOffsets(local);
      if (!offsets.isEmpty()) {
        add(Math.floorDiv(local.toEpochSecond(offsets.getFirst()), 60L), start, end);
      }
    }
  }

  private void add(long minute, long start, long end) {
    if (minute >= start && minute < end) {
      minutes.add(minute);
    }
  }

  /** The Monday of the ISO week a day lies in. */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
