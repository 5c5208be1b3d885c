package org.ligne.planning.cpsat;

import com.google.ortools.sat.IntVar;
import java.util.List;
import java.util.Map;
import org.ligne.planning.constraint.Lane;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Channel;

/** Entries missing from a channel's weekly cadence. */
final class Shortfalls implements Model.Part {

  @Override
  public void write(Model model) {
    model.frame().channels().forEach(channel -> write(channel, model));
  }

  private static void write(Channel channel, Model model) {
    Lane lane = model.frame().rest().lane(channel.index());
    Map<Integer, List<Offer>> weeks =
        Offers.by(offer -> channel.calendar().week(offer.first()), model.on(channel));
    for (int week = 0; week < channel.calendar().weeks(); week++) {
      int wanted = channel.weekMinimum(week) - lane.inWeek(week);
      if (wanted > 0) {
        List<Offer> inside = weeks.getOrDefault(week, List.of());
        IntVar missing = model.solver().newIntVar(0, wanted, "");
        model.solver().addGreaterOrEqual(Model.sum(inside).add(missing), wanted);
        model.charge(missing, Prices.SHORTFALL);
      }
    }
  }
}
