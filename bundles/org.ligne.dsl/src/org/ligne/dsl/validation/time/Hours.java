package org.ligne.dsl.validation.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Days;

/** Which hours of the week a channel's policy opens and closes. */
public final class Hours {
  /** Floating posts begin on the half hours: the minutes between two slots. */
  public static final int GRID = 30;

  private static final int HALF_HOURS = 48;

  private Hours() {}

  /** Whether nothing may be published at a time of a weekday, fixed posts included. */
  public static boolean isQuiet(Channel channel, DayOfWeek day, LocalTime time) {
    return channel.getQuiet().stream()
        .anyMatch(quiet -> covers(quiet.getDays(), quiet.getTimes(), day, time));
  }

  /** Whether a time of a weekday lies in a window; always, where a channel has none. */
  public static boolean isInWindow(Channel channel, DayOfWeek day, LocalTime time) {
    return channel.getWindows().isEmpty()
        || channel.getWindows().stream()
            .anyMatch(window -> covers(window.getDays(), window.getTimes(), day, time));
  }

  /** The half hours of a weekday at which a floating post may be published. */
  public static List<LocalTime> openSlots(Channel channel, DayOfWeek day) {
    return IntStream.range(0, HALF_HOURS)
        .mapToObj(slot -> LocalTime.MIDNIGHT.plusMinutes((long) slot * GRID))
        .filter(time -> isInWindow(channel, day, time) && !isQuiet(channel, day, time))
        .toList();
  }

  /** Whether spans that begin on some weekdays reach a time of a weekday. */
  static boolean covers(DaySet days, List<TimeRange> ranges, DayOfWeek day, LocalTime time) {
    boolean begins = Days.of(days).contains(day);
    boolean began = Days.of(days).contains(day.minus(1));
    return ranges.stream()
        .filter(Hours::isComplete)
        .anyMatch(
            range ->
                begins && Days.contains(range, time) || began && Days.containsNextDay(range, time));
  }

  /** Whether both ends of a span could be read and it is not empty. */
  public static boolean isComplete(TimeRange range) {
    return range.getFrom() != null
        && range.getTo() != null
        && !range.getFrom().equals(range.getTo());
  }
}
