package org.ligne.dsl.validation.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Dated;
import org.ligne.model.line.Line;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Days;
import org.ligne.model.query.Lines;

/** Which instants and days the blackouts of a line and its packs forbid. */
final class Blackouts {
  private Blackouts() {}

  /** The blackouts that concern a channel. */
  static List<Blackout> of(Line line, Channel channel) {
    return Lines.blackouts(line).stream()
        .filter(it -> it.getChannels().isEmpty() || it.getChannels().contains(channel))
        .toList();
  }

  /** Whether a blackout covers a local time; one over midnight also covers the next morning. */
  static boolean covers(Blackout blackout, LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    boolean begins = isOn(blackout, day);
    boolean began = isOn(blackout, day.minusDays(1));
    if (blackout.getTimes().isEmpty()) {
      return begins;
    }
    return blackout.getTimes().stream()
        .filter(Hours::isComplete)
        .anyMatch(
            range ->
                begins && Days.contains(range, time.toLocalTime())
                    || began && Days.containsNextDay(range, time.toLocalTime()));
  }

  /** Whether a blackout leaves no hour of a day. */
  static boolean coversDay(Blackout blackout, LocalDate day) {
    return blackout.getTimes().isEmpty() && isOn(blackout, day);
  }

  private static boolean isOn(Dated dated, LocalDate day) {
    if (dated.getYearly() != null) {
      return MonthDay.from(day).equals(dated.getYearly());
    }
    LocalDate last = dated.getUntil() == null ? dated.getOn() : dated.getUntil();
    return dated.getOn() != null && new DateSpan(dated.getOn(), last).contains(day);
  }
}
