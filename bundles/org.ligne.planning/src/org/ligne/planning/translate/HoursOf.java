package org.ligne.planning.translate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Peak;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;
import org.ligne.model.query.Days;
import org.ligne.model.query.Lines;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.translate.ChannelOpening.Hours;

/** The hours the statements of a line are about. */
final class HoursOf {
  private HoursOf() {}

  static List<Hours> windows(Channel channel) {
    return channel.getWindows().stream().map(HoursOf::window).toList();
  }

  private static Hours window(Window window) {
    String text = Phrases.of("window", window.getDays(), window.getTimes());
    Statement statement = new Statement(StatementKind.WINDOW, text, window);
    return weekly(window.getDays(), window.getTimes(), statement);
  }

  /** What stands in the way of a moment in none of a channel's windows. */
  static Statement outsideWindows(Channel channel) {
    String text =
        channel.getWindows().stream()
            .map(window -> Phrases.of("window", window.getDays(), window.getTimes()))
            .collect(Collectors.joining(", "));
    Object source = channel.getWindows().isEmpty() ? null : channel.getWindows().getFirst();
    return new Statement(StatementKind.WINDOW, text, source);
  }

  static List<Hours> quiet(Channel channel) {
    return channel.getQuiet().stream().map(HoursOf::quiet).toList();
  }

  private static Hours quiet(QuietHours quiet) {
    String text = Phrases.of("quiet", quiet.getDays(), quiet.getTimes());
    Statement statement = new Statement(StatementKind.QUIET, text, quiet);
    return weekly(quiet.getDays(), quiet.getTimes(), statement);
  }

  static List<Hours> peaks(Line line, Channel channel) {
    return line.getAudiences().stream()
        .filter(each -> each.getChannels().isEmpty() || each.getChannels().contains(channel))
        .flatMap(audience -> audience.getPeaks().stream().map(peak -> peak(audience, peak)))
        .toList();
  }

  private static Hours peak(Audience audience, Peak peak) {
    String text =
        Phrases.of("audience " + audience.getName() + " peak", peak.getDays(), peak.getTimes());
    Statement statement = new Statement(StatementKind.PEAK, text, peak);
    return weekly(peak.getDays(), peak.getTimes(), statement);
  }

  static List<Hours> blackouts(Line line, Channel channel) {
    return Lines.blackouts(line).stream()
        .filter(each -> each.getChannels().isEmpty() || each.getChannels().contains(channel))
        .map(HoursOf::blackout)
        .toList();
  }

  private static Hours blackout(Blackout blackout) {
    Statement statement = new Statement(StatementKind.BLACKOUT, Phrases.of(blackout), blackout);
    Predicate<LocalDate> day = each -> isOn(blackout, each);
    List<TimeRange> times = blackout.getTimes();
    return time ->
        times.isEmpty() && day.test(time.toLocalDate()) || within(day, times, time)
            ? statement
            : null;
  }

  private static boolean isOn(Blackout blackout, LocalDate day) {
    if (blackout.getYearly() != null) {
      return MonthDay.from(day).equals(blackout.getYearly());
    }
    LocalDate last = blackout.getUntil() == null ? blackout.getOn() : blackout.getUntil();
    return !day.isBefore(blackout.getOn()) && !day.isAfter(last);
  }

  static Hours holidays(Line line, HolidayCalendar holidays) {
    Map<LocalDate, Optional<Statement>> known = new HashMap<>();
    return time ->
        known
            .computeIfAbsent(
                time.toLocalDate(),
                day ->
                    holidays
                        .nameOf(day)
                        .map(name -> new Statement(StatementKind.HOLIDAY, name, line)))
            .orElse(null);
  }

  private static Hours weekly(DaySet days, List<TimeRange> times, Statement statement) {
    Set<DayOfWeek> chosen = Days.of(days);
    return time ->
        within(day -> chosen.contains(day.getDayOfWeek()), times, time) ? statement : null;
  }

  /** A span that ends after midnight belongs to the day it begins on. */
  private static boolean within(
      Predicate<LocalDate> day, List<TimeRange> times, ZonedDateTime time) {
    LocalDate today = time.toLocalDate();
    LocalTime hour = time.toLocalTime();
    for (TimeRange range : times) {
      if (day.test(today) && Days.contains(range, hour)
          || day.test(today.minusDays(1)) && Days.containsNextDay(range, hour)) {
        return true;
      }
    }
    return false;
  }
}
