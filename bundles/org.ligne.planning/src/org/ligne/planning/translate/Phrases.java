package org.ligne.planning.translate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Gap;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.line.ShareBound;
import org.ligne.model.query.Days;

/** Statements in the words their authors used, so that an explanation can quote them. */
final class Phrases {
  private Phrases() {}

  static String of(Phase phase) {
    return "phase " + phase.getName() + " " + period(phase.getFrom(), phase.getTo());
  }

  static String of(Order order) {
    String after = "after " + order.getAfter().getName();
    return order.getAtLeast() == null ? after : after + " by at least " + order.getAtLeast();
  }

  static String of(Pillar pillar, Share share) {
    String bound =
        share.getBound() == ShareBound.TARGET
            ? ""
            : share.getBound().getLiteral().replace('-', ' ') + " ";
    String tolerance = share.getTolerance() == null ? "" : " +- " + share.getTolerance();
    String weeks = share.getWeeks() == null ? "" : " per " + share.getWeeks() + " weeks";
    return "pillar "
        + pillar.getName()
        + " share "
        + bound
        + share.getPercent()
        + tolerance
        + weeks;
  }

  static String of(Gap gap) {
    return "gap at least " + gap.getAtLeast();
  }

  static String of(Cap cap) {
    return "at most " + cap.getMax() + " per " + cap.getPeriod().getLiteral();
  }

  static String of(Cadence cadence) {
    int min = cadence.getCount().getMin();
    int max = Days.max(cadence.getCount());
    return "cadence " + (min == max ? "" + min : min + ".." + max) + " per week";
  }

  static String of(Person person) {
    return person.getName() + " capacity " + person.getCapacity() + " per day";
  }

  static String of(Blackout blackout) {
    String days =
        blackout.getYearly() != null
            ? "every year on " + blackout.getYearly().toString().substring(2)
            : blackout.getUntil() == null
                ? blackout.getOn().toString()
                : period(blackout.getOn(), blackout.getUntil());
    String hours = blackout.getTimes().isEmpty() ? "" : " " + hours(blackout.getTimes());
    return "blackout \"" + blackout.getLabel() + "\" " + days + hours;
  }

  static String of(String keyword, DaySet days, List<TimeRange> times) {
    String when = days == null || days.isDaily() ? "" : of(days) + " ";
    return keyword + " " + when + hours(times);
  }

  private static String of(DaySet days) {
    List<String> words = new ArrayList<>();
    if (days.isWeekdays()) {
      words.add("weekdays");
    }
    if (days.isWeekend()) {
      words.add("weekend");
    }
    for (DayRange range : days.getRanges()) {
      words.add(
          range.getBounds().stream().map(Weekday::getLiteral).collect(Collectors.joining("-")));
    }
    return String.join(", ", words);
  }

  static String period(LocalDate from, LocalDate to) {
    return from + " to " + to;
  }

  static String day(DayOfWeek day) {
    return Weekday.get(day.getValue() - 1).getLiteral();
  }

  private static String hours(List<TimeRange> times) {
    return times.stream()
        .map(range -> range.getFrom() + "-" + range.getTo())
        .collect(Collectors.joining(", "));
  }
}
