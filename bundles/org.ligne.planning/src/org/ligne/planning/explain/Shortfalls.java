package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.Shortfall;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;

/** Finds the weeks that stay under their cadence. */
final class Shortfalls {
  private Shortfalls() {}

  static List<Shortfall> of(Timetable table) {
    List<Shortfall> found = new ArrayList<>();
    for (Channel channel : table.problem().channels()) {
      for (int week = 0; week < channel.calendar().weeks(); week++) {
        int placed = table.lane(channel.index()).inWeek(week);
        if (placed < channel.weekMinimum(week)) {
          found.add(shortfall(channel, week, placed));
        }
      }
    }
    return found;
  }

  private static Shortfall shortfall(Channel channel, int week, int placed) {
    return new Shortfall(
        channel,
        channel.calendar().monday(week),
        channel.weekMinimum(week),
        placed,
        channel.policy().cadence().statement());
  }
}
