package org.ligne.planning.translate;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;

/**
 * When a channel is open: inside its windows, outside blackouts, public holidays and quiet hours.
 * Where figures were measured, they score a moment; else one in a peak of an audience that is met
 * on the channel scores the most, others little, and least at night.
 */
final class ChannelOpening implements Opening {
  private static final int BY_DAY = 20;
  private static final int AT_NIGHT = 5;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  private final List<Hours> closings;
  private final List<Hours> quiet;
  private final List<Hours> windows;
  private final List<Hours> peaks;
  private final Statement outsideWindows;
  private final ZoneId lineZone;
  private final MeasuredScores measured;
  // Slots far outnumber the combinations of statements, so each answer is made once.
  private final Map<Admission, Admission> answers = new HashMap<>();

  ChannelOpening(Line line, Channel channel, Surroundings surroundings) {
    closings = new ArrayList<>(HoursOf.blackouts(line, channel));
    if (!channel.isOpenOnHolidays()) {
      closings.add(HoursOf.holidays(line, surroundings.holidays()));
    }
    quiet = HoursOf.quiet(channel);
    lineZone = line.getZone();
    measured = new MeasuredScores(line, channel, surroundings.scores());
    windows = HoursOf.windows(channel);
    peaks = HoursOf.peaks(line, channel);
    outsideWindows = HoursOf.outsideWindows(channel);
  }

  private ChannelOpening(ChannelOpening other, Statement closing, Predicate<ZonedDateTime> when) {
    closings = without(other.closings, closing, when);
    quiet = without(other.quiet, closing, when);
    lineZone = other.lineZone;
    measured = other.measured;
    windows = new ArrayList<>(other.windows);
    peaks = other.peaks;
    outsideWindows = other.outsideWindows;
    if (closing.equals(outsideWindows)) {
      windows.add(time -> when.test(time) ? closing : null);
    }
  }

  private static List<Hours> without(
      List<Hours> all, Statement closing, Predicate<ZonedDateTime> when) {
    return all.stream()
        .<Hours>map(
            hours ->
                time -> {
                  Statement stated = hours.at(time);
                  return closing.equals(stated) && when.test(time) ? null : stated;
                })
        .toList();
  }

  @Override
  public Opening lifting(Statement closing, Predicate<ZonedDateTime> when) {
    return new ChannelOpening(this, closing, when);
  }

  @Override
  public Admission at(ZonedDateTime time) {
    OptionalInt figure = measured.at(time);
    Statement peak = figure.isPresent() ? measured.source() : first(peaks, time);
    int guess = peak == null ? score(time.toLocalTime()) : Admission.MAX_SCORE;
    int score = figure.orElse(guess);
    Statement closing = closing(time);
    if (closing != null) {
      return answer(new Admission(false, score, closing, peak));
    }
    Statement window = first(windows, time);
    return window == null && !windows.isEmpty()
        ? answer(new Admission(false, score, outsideWindows, peak))
        : answer(new Admission(true, score, window, peak));
  }

  /** Blackouts and holidays are the line's and on its clock, quiet hours on the channel's. */
  private Statement closing(ZonedDateTime time) {
    Statement closing = first(closings, time.withZoneSameInstant(lineZone));
    return closing == null ? first(quiet, time) : closing;
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
