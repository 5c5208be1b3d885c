package org.ligne.planning.cpsat;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.Map;
import org.ligne.planning.constraint.Lane;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Channel;

/** Entries above the even load of any three days of a channel. */
final class Crowding implements Model.Part {
  private static final int WINDOW = 3;

  @Override
  public void write(Model model) {
    model.frame().channels().forEach(channel -> write(channel, model));
  }

  private static void write(Channel channel, Model model) {
    Map<Integer, List<Offer>> days =
        Offers.by(offer -> channel.calendar().day(offer.first()), model.on(channel));
    for (int first = 1 - WINDOW; first < channel.calendar().days(); first++) {
      write(channel, first, days, model);
    }
  }

  private static void write(
      Channel channel, int first, Map<Integer, List<Offer>> days, Model model) {
    Lane lane = model.frame().rest().lane(channel.index());
    LinearExprBuilder placed = LinearExpr.newBuilder();
    int staying = 0;
    int most = 0;
    for (int day = first; day < first + WINDOW; day++) {
      List<Offer> inside = days.getOrDefault(day, List.of());
      placed.add(Model.sum(inside));
      most += inside.size();
      staying += day >= 0 && day < channel.calendar().days() ? lane.onDay(day) : 0;
    }
    if (staying + most > channel.evenLoad()) {
      IntVar excess = model.solver().newIntVar(0, staying + most, "");
      model.solver().addLessOrEqual(placed.addTerm(excess, -1), channel.evenLoad() - staying);
      model.charge(excess, Prices.CROWDING);
    }
  }
}
