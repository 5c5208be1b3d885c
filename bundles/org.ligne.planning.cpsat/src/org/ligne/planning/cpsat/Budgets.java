package org.ligne.planning.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;

/** What a purse pays in a week. */
final class Budgets implements Model.Part {

  @Override
  public void write(Model model) {
    Problem problem = model.frame().problem();
    for (int purse = 0; purse < problem.purses().size(); purse++) {
      int number = purse;
      List<Entry> payers =
          problem.entries().stream().filter(it -> it.purse() == number && it.cost() > 0).toList();
      write(problem.purses().get(number), payers, model);
    }
  }

  private static void write(Purse purse, List<Entry> payers, Model model) {
    Calendar calendar = model.frame().problem().axis().calendar();
    Offers.by(offer -> calendar.week(offer.first()), model.offers().to(payers))
        .forEach(
            (week, offers) -> {
              long spent = purse.spentIn(calendar.monday(week)) + staying(payers, week, model);
              LinearExprBuilder cost = LinearExpr.newBuilder();
              offers.forEach(offer -> cost.addTerm(offer.taken(), offer.entry().cost()));
              model.solver().addLessOrEqual(cost, Math.max(0, purse.perWeek() - spent));
            });
  }

  private static long staying(List<Entry> payers, int week, Model model) {
    Timetable rest = model.frame().rest();
    Calendar calendar = model.frame().problem().axis().calendar();
    return payers.stream()
        .filter(entry -> rest.isPlaced(entry) && calendar.week(rest.slot(entry)) == week)
        .mapToLong(Entry::cost)
        .sum();
  }
}
