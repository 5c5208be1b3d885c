package org.ligne.planning.conflict;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Channel;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;
import org.ligne.model.query.Days;
import org.ligne.planning.problem.Statement;

/**
 * Opens a channel a little more: windows begin earlier, end later or are there on a day more, quiet
 * hours begin later or end earlier. By half hours, and not over midnight.
 */
final class Reopening {
  /** What people would still call a little. */
  private static final int MOST_STEPS = 8;

  private static final int STEP_MINUTES = 30;
  private static final int DAY_MINUTES = 24 * 60;

  /** One end of hours, and how far it can be shifted. */
  private record End(long steps, LongFunction<Repair.Shift> shifted) {}

  private final Trial trial;

  Reopening(Trial trial) {
    this.trial = trial;
  }

  /**
   * The shift by the fewest half hours, later rather than earlier; nothing for other statements.
   */
  Optional<Smallest.Sized<Repair.Shift>> longer(Statement closing) {
    Stream<End> ends =
        switch (closing.source()) {
          case Window window ->
              siblings(window)
                  .flatMap(it -> it.getTimes().stream())
                  .flatMap(it -> longer(closing, it));
          case QuietHours quiet -> quiet.getTimes().stream().flatMap(it -> shorter(closing, it));
          case null, default -> Stream.empty();
        };
    return ends.flatMap(end -> Smallest.repair(end.steps(), end.shifted(), trial).stream())
        .min(Comparator.comparingLong(Smallest.Sized::size));
  }

  /** The windows of the channel: it is closed where none is open. */
  private static Stream<Window> siblings(Window window) {
    return window.eContainer() instanceof Channel channel
        ? channel.getWindows().stream()
        : Stream.of(window);
  }

  /** A whole day is no window: it would begin and end at the same time. */
  private static Stream<End> longer(Statement closing, TimeRange times) {
    LocalTime from = times.getFrom();
    LocalTime to = times.getTo();
    int room = DAY_MINUTES - Math.floorMod(minute(to) - minute(from), DAY_MINUTES) - 1;
    int after = Days.wraps(times) ? 0 : DAY_MINUTES - minute(to);
    return Stream.of(
        new End(
            steps(Math.min(room, after)),
            by -> new Repair.Shift(closing, times, from, to.plusMinutes(minutes(by)))),
        new End(
            steps(Math.min(room, minute(from))),
            by -> new Repair.Shift(closing, times, from.minusMinutes(minutes(by)), to)));
  }

  /** Something has to be left of them. */
  private static Stream<End> shorter(Statement closing, TimeRange times) {
    LocalTime from = times.getFrom();
    LocalTime to = times.getTo();
    long length = Math.floorMod(minute(to) - minute(from) - 1, DAY_MINUTES);
    return Stream.of(
        new End(
            steps(length),
            by -> new Repair.Shift(closing, times, from.plusMinutes(minutes(by)), to)),
        new End(
            steps(length),
            by -> new Repair.Shift(closing, times, from, to.minusMinutes(minutes(by)))));
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static long minutes(long steps) {
    return steps * STEP_MINUTES;
  }

  private static long steps(long minutes) {
    return Math.min(MOST_STEPS, minutes / STEP_MINUTES);
  }

  /** The first window with which another day helps, and the first such day of the week. */
  Optional<Smallest.Sized<Repair.Day>> another(Statement closing) {
    return closing.source() instanceof Window window
        ? siblings(window)
            .flatMap(it -> missing(it).stream().map(day -> new Repair.Day(closing, it, day)))
            .filter(trial::works)
            .findFirst()
            .map(it -> new Smallest.Sized<>(it, 1))
        : Optional.empty();
  }

  private static List<DayOfWeek> missing(Window window) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> !Days.of(window.getDays()).contains(day))
        .toList();
  }
}
