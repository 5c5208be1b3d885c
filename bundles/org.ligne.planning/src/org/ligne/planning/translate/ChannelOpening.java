package org.ligne.planning.translate;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;

/**
 * When a channel is open: inside its windows, outside blackouts, public holidays and quiet hours. A
 * moment in a peak of an audience that is met on the channel scores the most, others little, and
 * least at night.
 */
final class ChannelOpening implements Opening {
  private static final int BY_DAY = 20;
  private static final int AT_NIGHT = 5;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  private final List<Hours> closings;
  private final List<Hours> windows;
  private final List<Hours> peaks;
  private final Statement outsideWindows;
  // Slots far outnumber the combinations of statements, so each answer is made once.
  private final Map<Admission, Admission> answers = new HashMap<>();

  ChannelOpening(Line line, Channel channel, HolidayCalendar holidays) {
    closings = new ArrayList<>(HoursOf.blackouts(line, channel));
    if (!channel.isOpenOnHolidays()) {
      closings.add(HoursOf.holidays(line, holidays));
    }
    closings.addAll(HoursOf.quiet(channel));
    windows = HoursOf.windows(channel);
    peaks = HoursOf.peaks(line, channel);
    outsideWindows = HoursOf.outsideWindows(channel);
  }

  @Override
  public Admission at(ZonedDateTime time) {
    Statement peak = first(peaks, time);
    int score = peak == null ? score(time.toLocalTime()) : Admission.MAX_SCORE;
    Statement closing = first(closings, time);
    if (closing != null) {
      return answer(new Admission(false, score, closing, peak));
    }
    Statement window = first(windows, time);
    return window == null && !windows.isEmpty()
        ? answer(new Admission(false, score, outsideWindows, peak))
        : answer(new Admission(true, score, window, peak));
  }

  /** Where nobody said when people are there, they are more likely to be there by day. */
  private static int score(LocalTime time) {
    return time.isBefore(MORNING) || !time.isBefore(EVENING) ? AT_NIGHT : BY_DAY;
  }

  private Admission answer(Admission answer) {
    Admission known = answers.putIfAbsent(answer, answer);
    return known == null ? answer : known;
  }

  private static Statement first(List<Hours> hours, ZonedDateTime time) {
    for (Hours each : hours) {
      Statement statement = each.at(time);
      if (statement != null) {
        return statement;
      }
    }
    return null;
  }

  /** Hours that a statement is about. */
  @FunctionalInterface
  interface Hours {
    /** The statement, if it is about this moment, else null. */
    Statement at(ZonedDateTime time);
  }
}
