package org.ligne.dsl.validation.line;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.ligne.dsl.validation.time.Hours;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.Period;
import org.ligne.model.value.Span;

/**
 * What a channel's statements let through in an ordinary week, one without holidays or blackouts.
 */
final class Policy {
  static final int DAY = 24 * 60;
  static final int WEEK = 7 * DAY;

  private Policy() {}

  /** The minutes of the week, from Monday 00:00, at which a floating post may be published. */
  static List<Integer> slots(Channel channel) {
    List<Integer> open = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      int midnight = day.ordinal() * DAY;
      Hours.openSlots(channel, day).forEach(time -> open.add(midnight + time.toSecondOfDay() / 60));
    }
    return open;
  }

  /** The most posts of a day or week; as many as an int holds without a cap. */
  static int cap(Channel channel, Period period) {
    return channel.getCaps().stream()
        .filter(cap -> cap.getPeriod() == period)
        .mapToInt(Cap::getMax)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The minutes between two posts; at least one slot of the grid, since a slot holds one post. */
  static long gap(Channel channel) {
    return channel.getGaps().stream()
        .map(Gap::getAtLeast)
        .filter(span -> span != null)
        .mapToLong(Policy::minutes)
        .max()
        .orElse(0);
  }

  private static long minutes(Span span) {
    return (long) span.days() * DAY + span.time().toMinutes();
  }
}
