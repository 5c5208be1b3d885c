package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;

/**
 * What follows something else. The order itself is one sum; as that is weak while entries are
 * spread over many slots, the end of each day is told besides.
 */
final class Orders implements Model.Part {

  @Override
  public void write(Model model) {
    for (Link link : model.frame().problem().links()) {
      List<Offer> leader = model.offers().to(entry(link.leader(), model));
      List<Offer> follower = model.offers().to(entry(link.follower(), model));
      if (!leader.isEmpty() && !follower.isEmpty()) {
        writeOrder(link, leader, follower, model);
        writeDays(link, leader, follower, model);
      }
    }
  }

  private static Entry entry(int number, Model model) {
    return model.frame().problem().entries().get(number);
  }

  private static void writeOrder(Link link, List<Offer> leader, List<Offer> follower, Model model) {
    LinearExprBuilder distance = LinearExpr.newBuilder();
    follower.forEach(offer -> distance.addTerm(offer.taken(), offer.last()));
    leader.forEach(offer -> distance.addTerm(offer.taken(), -link.firstForFollower(offer.first())));
    Constraint order = model.solver().addGreaterOrEqual(distance, 0);
    Stream.of(link.leader(), link.follower())
        .map(number -> model.left(entry(number, model)))
        .filter(out -> out != null)
        .forEach(out -> order.onlyEnforceIf(((BoolVar) out).not()));
  }

  /** A leader so late that the follower must come after a day, and a follower on or before it. */
  private static void writeDays(Link link, List<Offer> leader, List<Offer> follower, Model model) {
    Calendar calendar = model.frame().problem().axis().calendar();
    for (int day = 0; day < calendar.days(); day++) {
      int next = calendar.firstOfDay(day + 1);
      List<Offer> late =
          leader.stream().filter(it -> link.firstForFollower(it.first()) >= next).toList();
      List<Offer> early = follower.stream().filter(it -> it.last() < next).toList();
      if (!late.isEmpty() && !early.isEmpty()) {
        model.solver().addLessOrEqual(Model.sum(late).add(Model.sum(early)), 1);
      }
    }
  }
}
