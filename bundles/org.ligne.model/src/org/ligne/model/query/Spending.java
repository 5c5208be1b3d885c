package org.ligne.model.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.value.Money;

/**
 * What boosts spend in each week. A boost spends its budget in equal parts over the days of its
 * flight; what does not divide is spent on its first days.
 */
public final class Spending {
  private Spending() {}

  /**
   * What the boosts of campaigns spend of a line's weekly limit, by the Mondays of the weeks, in
   * the smallest unit of the limit's currency. Boosts in other currencies and boosts without days
   * are left out.
   */
  public static Map<LocalDate, Long> ofBoosts(Iterable<Campaign> campaigns, Line line) {
    Map<LocalDate, Long> weeks = new TreeMap<>();
    for (Campaign campaign : campaigns) {
      campaign.getBoosts().stream()
          .filter(boost -> isPaidFrom(boost.getBudget(), line))
          .filter(boost -> boost.getFrom() != null && boost.getTo() != null)
          .forEach(boost -> spread(boost, weeks));
    }
    return weeks;
  }

  /**
   * What the boosts of a campaign spend in a currency, by the Mondays of the weeks, in its smallest
   * unit.
   */
  public static Map<LocalDate, Long> ofBoosts(Campaign campaign, Currency currency) {
    Map<LocalDate, Long> weeks = new TreeMap<>();
    campaign.getBoosts().stream()
        .filter(boost -> boost.getBudget() != null && boost.getBudget().currency().equals(currency))
        .filter(boost -> boost.getFrom() != null && boost.getTo() != null)
        .forEach(boost -> spread(boost, weeks));
    return weeks;
  }

  private static void spread(Boost boost, Map<LocalDate, Long> weeks) {
    long units = units(boost.getBudget());
    long days = ChronoUnit.DAYS.between(boost.getFrom(), boost.getTo()) + 1;
    for (long day = 0; day < days; day++) {
      long part = units / days + (day < units % days ? 1 : 0);
      LocalDate date = boost.getFrom().plusDays(day);
      weeks.merge(date.minusDays(date.getDayOfWeek().getValue() - 1L), part, Long::sum);
    }
  }

  /** Whether a line limits what is spent, in the currency of an amount. */
  public static boolean isPaidFrom(Money amount, Line line) {
    return amount != null
        && line.getSpend() != null
        && line.getSpend().getMax() != null
        && amount.currency().equals(line.getSpend().getMax().currency());
  }

  /** An amount in the smallest unit of its currency. */
  public static long units(Money money) {
    return money.amount().movePointRight(decimals(money)).longValueExact();
  }

  /** An amount of the smallest unit of a currency, in that of another amount. */
  public static Money amount(long units, Money like) {
    return new Money(BigDecimal.valueOf(units, decimals(like)), like.currency());
  }

  private static int decimals(Money money) {
    return Math.max(0, money.currency().getDefaultFractionDigits());
  }
}
