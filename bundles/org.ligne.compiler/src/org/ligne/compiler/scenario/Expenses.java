package org.ligne.compiler.scenario;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.query.Spending;
import org.ligne.model.value.Money;
import org.ligne.planning.Placed;

/** What placed entries and boosts cost, week by week on the line's clock. */
final class Expenses {
  private Expenses() {}

  static List<Figures.Cost> of(Campaign campaign, List<Placed> placed) {
    TreeSet<Currency> currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
    Stream.concat(
            placed.stream().map(Expenses::cost),
            campaign.getBoosts().stream().map(Boost::getBudget))
        .filter(Objects::nonNull)
        .forEach(each -> currencies.add(each.currency()));
    List<Figures.Cost> costs = new ArrayList<>();
    currencies.forEach(each -> costs.add(cost(campaign, placed, each)));
    return costs;
  }

  private static Money cost(Placed placed) {
    return Measuring.publication(placed).placement().getCost();
  }

  private static Figures.Cost cost(Campaign campaign, List<Placed> placed, Currency currency) {
    Map<LocalDate, Long> weeks = Spending.ofBoosts(campaign, currency);
    for (Placed each : placed) {
      Money cost = cost(each);
      if (cost != null && cost.currency().equals(currency)) {
        weeks.merge(monday(each, campaign.getLine()), Spending.units(cost), Long::sum);
      }
    }
    LocalDate most = null;
    for (LocalDate week : weeks.keySet()) {
      most = most == null || weeks.get(week) > weeks.get(most) ? week : most;
    }
    Money unit = new Money(BigDecimal.ONE, currency);
    long sum = weeks.values().stream().mapToLong(Long::longValue).sum();
    long inWeek = most == null ? 0 : weeks.get(most);
    return new Figures.Cost(
        Spending.amount(sum, unit),
        most,
        Spending.amount(inWeek, unit),
        limit(campaign.getLine(), currency));
  }

  private static LocalDate monday(Placed placed, Line line) {
    LocalDate day = placed.at().withZoneSameInstant(line.getZone()).toLocalDate();
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Money limit(Line line, Currency currency) {
    Money limit = line.getSpend() == null ? null : line.getSpend().getMax();
    return limit != null && limit.currency().equals(currency) ? limit : null;
  }
}
