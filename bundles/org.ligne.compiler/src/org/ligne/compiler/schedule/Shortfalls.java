package org.ligne.compiler.schedule;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Channel;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.planning.Shortfall;
import org.ligne.planning.Solution;

/** Tells in the schedule of a campaign which of its weeks stay under the cadence of a channel. */
final class Shortfalls {
  private static final int LAST_DAY = 6;

  private Shortfalls() {}

  /** Adds those of a plan that may be one of several campaigns and lines. */
  static void add(Campaign campaign, Solution solution, Schedule schedule) {
    for (Shortfall each : solution.shortfalls()) {
      Channel channel = channel(each);
      if (channel.eContainer() == campaign.getLine() && isWithin(each.monday(), campaign)) {
        schedule.getShortfalls().add(shortfall(each, channel));
      }
    }
  }

  private static Channel channel(Shortfall shortfall) {
    return (Channel) ((EObject) shortfall.statement().source()).eContainer();
  }

  private static boolean isWithin(LocalDate monday, Campaign campaign) {
    return !monday.isAfter(campaign.getTo())
        && !monday.plusDays(LAST_DAY).isBefore(campaign.getFrom());
  }

  private static org.ligne.model.schedule.Shortfall shortfall(Shortfall each, Channel channel) {
    org.ligne.model.schedule.Shortfall told = ScheduleFactory.eINSTANCE.createShortfall();
    told.setChannel(channel.getName());
    told.setWeek(each.monday());
    told.setPlaced(each.placed());
    told.setWanted(each.wanted());
    return told;
  }
}
