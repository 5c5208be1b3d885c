package org.ligne.planning.translate;

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
 * moment in a peak of an audience that is met on the channel scores the most, others little.
 */
final class ChannelOpening implements Opening {
  private static final int OUTSIDE_PEAKS = 20;

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
    Statement closing = first(closings, time);
    if (closing != null) {
      return answer(false, closing, peak);
    }
    Statement window = first(windows, time);
    return window == null && !windows.isEmpty()
        ? answer(false, outsideWindows, peak)
        : answer(true, window, peak);
  }

  private Admission answer(boolean open, Statement statement, Statement peak) {
    int score = peak == null ? OUTSIDE_PEAKS : Admission.MAX_SCORE;
    Admission answer = new Admission(open, score, statement, peak);
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
