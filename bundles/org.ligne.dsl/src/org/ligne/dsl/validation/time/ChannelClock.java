package org.ligne.dsl.validation.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;

/** The clock by which windows and quiet hours of a channel are read: that of its zone. */
public final class ChannelClock {
  private static final int HALF_HOURS = 48;

  private ChannelClock() {}

  /** What the clock of a channel shows at a time of its line. */
  public static LocalDateTime of(Channel channel, LocalDateTime time) {
    ZoneId line = channel.eContainer() instanceof Line owner ? owner.getZone() : null;
    return channel.getZone() == null || line == null
        ? time
        : time.atZone(line).withZoneSameInstant(channel.getZone()).toLocalDateTime();
  }

  /** Whether a day of the line has a half hour at which a floating post may be published. */
  public static boolean isOpen(Channel channel, LocalDate day) {
    if (channel.getZone() == null) {
      return !Hours.openSlots(channel, day.getDayOfWeek()).isEmpty();
    }
    return IntStream.range(0, HALF_HOURS)
        .mapToObj(slot -> of(channel, day.atStartOfDay().plusMinutes((long) slot * Hours.GRID)))
        .anyMatch(time -> isOpen(channel, time));
  }

  private static boolean isOpen(Channel channel, LocalDateTime time) {
    return Hours.isInWindow(channel, time.getDayOfWeek(), time.toLocalTime())
        && !Hours.isQuiet(channel, time.getDayOfWeek(), time.toLocalTime());
  }
}
