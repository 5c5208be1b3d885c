package org.ligne.visual.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ligne.model.line.Line;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.StatementKind;

/** The hours of channels, as the planner saw them. */
final class Lanes {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HALF_HOUR = 30;

  private Lanes() {}

  /**
   * The lanes of the channels in use, in the order of their lines.
   *
   * @param zone the clock they are shown on
   * @param used the channels, as line, a dot and name
   */
  static List<Lane> of(List<Line> lines, List<Solution> plans, ZoneId zone, Set<String> used) {
    List<Clockwork> clocks =
        plans.stream().map(plan -> Clockwork.of(plan.problem(), zone)).toList();
    List<Lane> lanes = new ArrayList<>();
    for (Line line : lines) {
      line.getChannels().stream()
          .filter(each -> used.contains(line.getName() + "." + each.getName()))
          .forEach(each -> lanes.add(lane(line, each, clocks)));
    }
    return lanes;
  }

  private static Lane lane(
      Line line, org.ligne.model.line.Channel channel, List<Clockwork> clocks) {
    Openings hours = new Openings();
    String id = line.getName() + "." + channel.getName();
    for (Clockwork clock : clocks) {
      clock.problem().channels().stream()
          .filter(each -> each.id().equals(channel.getName()) || each.id().equals(id))
          .forEach(each -> clock.note(each, hours));
    }
    return new Lane(
        new Outlet(
            channel.getName(),
            Lookup.label(channel),
            channel.getPlatform().getName(),
            "",
            channel.getPoem(),
            Objects.requireNonNullElse(channel.getZone(), line.getZone())),
        hours);
  }

  /**
   * The slots of a problem on the clock of a plan; worked out once for all channels.
   *
   * @param days the day of each slot
   * @param halves the half hour of each slot
   */
  private record Clockwork(Problem problem, LocalDate[] days, int[] halves) {

    static Clockwork of(Problem problem, ZoneId zone) {
      int size = problem.axis().size();
      LocalDate[] days = new LocalDate[size];
      int[] halves = new int[size];
      for (int slot = 0; slot < size; slot++) {
        ZonedDateTime at =
            Instant.ofEpochSecond(problem.axis().minute(slot) * SECONDS_PER_MINUTE).atZone(zone);
        boolean same = slot > 0 && days[slot - 1].equals(at.toLocalDate());
        days[slot] = same ? days[slot - 1] : at.toLocalDate();
        halves[slot] = at.getHour() * 2 + at.getMinute() / MINUTES_PER_HALF_HOUR;
      }
      return new Clockwork(problem, days, halves);
    }

    void note(Channel channel, Openings hours) {
      for (int slot = 0; slot < halves.length; slot++) {
        Admission admission = channel.admission(slot);
        hours.note(days[slot], halves[slot], kind(admission), admission.score());
      }
    }
  }

  private static Openings.Kind kind(Admission admission) {
    if (admission.open()) {
      return Openings.Kind.OPEN;
    }
    StatementKind by = admission.statement() == null ? null : admission.statement().kind();
    return switch (by) {
      case QUIET -> Openings.Kind.QUIET;
      case BLACKOUT -> Openings.Kind.BLACKOUT;
      case HOLIDAY -> Openings.Kind.HOLIDAY;
      case null, default -> Openings.Kind.OUTSIDE;
    };
  }
}
