package org.ligne.visual.report;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.value.Money;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.Mix;
import org.ligne.visual.mix.Mixes;
import org.ligne.visual.plan.Boosted;
import org.ligne.visual.words.Amounts;

/** The figures at the head of a report. */
final class Numbers {
  private static final int WEEK = 7;

  private final Desk desk;

  /** How a figure is meant. */
  private enum Tone {
    PLAIN,
    GOOD,
    WARNING,
    BAD;

    String style() {
      return "number " + name().toLowerCase(Locale.ROOT);
    }
  }

  Numbers(Desk desk) {
    this.desk = desk;
  }

  void write(Html page) {
    page.open("ul", "class", "numbers", "aria-label", desk.say("numbers")).line();
    posts(page);
    approvals(page);
    shares(page);
    channels(page);
    period(page);
    money(page);
    page.end();
  }

  private void number(Tone tone, String value, String label, String note, Html page) {
    page.open("li", "class", tone.style());
    page.put("strong", value).put("span", label);
    if (!note.isEmpty()) {
      page.put("small", note);
    }
    page.end();
  }

  private void posts(Html page) {
    int placed = desk.plan().cards().size();
    int left = desk.plan().unplaced().size();
    number(
        left > 0 ? Tone.BAD : Tone.GOOD,
        Integer.toString(placed),
        desk.say("number.placed", placed),
        desk.say("number.left", left),
        page);
  }

  private void approvals(Html page) {
    int missing = count(ApprovalState.MISSING);
    int given = count(ApprovalState.APPROVED);
    if (missing + given == 0) {
      return;
    }
    number(
        missing > 0 ? Tone.WARNING : Tone.GOOD,
        Integer.toString(missing),
        desk.say("number.awaiting", missing),
        desk.say("number.approved", given),
        page);
  }

  private int count(ApprovalState state) {
    return (int)
        desk.plan().cards().stream().filter(card -> card.state().approval() == state).count();
  }

  private void shares(Html page) {
    Mix mix = Mixes.of(desk.subject().shown(), Dimension.PILLAR);
    if (mix.wishes() > 0) {
      int kept = mix.wishes() - mix.breaches();
      number(
          mix.breaches() > 0 ? Tone.BAD : Tone.GOOD,
          desk.say("number.of", kept, mix.wishes()),
          desk.say("number.shares", kept),
          "",
          page);
    }
  }

  private void channels(Html page) {
    List<String> names =
        desk.plan().lanes().stream().map(lane -> lane.outlet().label()).distinct().toList();
    String all = String.join(", ", names);
    String count = Integer.toString(names.size());
    number(Tone.PLAIN, count, desk.say("number.channels", names.size()), all, page);
  }

  private void period(Html page) {
    long days = ChronoUnit.DAYS.between(desk.first(), desk.last()) + 1;
    long weeks = (days + WEEK - 1) / WEEK;
    number(
        Tone.PLAIN,
        Long.toString(weeks),
        desk.say("number.weeks", weeks),
        desk.say("number.days", days),
        page);
  }

  /** Budgets of several currencies are not added up. */
  private void money(Html page) {
    List<Boosted> boosts = desk.plan().boosts();
    Map<String, Money> sums = new TreeMap<>();
    boosts.forEach(each -> add(each.budget(), sums));
    if (!sums.isEmpty()) {
      String all =
          sums.values().stream()
              .map(each -> Amounts.money(each, desk.subject().language()))
              .collect(Collectors.joining(" + "));
      String count = desk.say("number.boosts", boosts.size());
      number(Tone.PLAIN, all, desk.say("number.budget"), count, page);
    }
  }

  private static void add(Money money, Map<String, Money> sums) {
    Currency currency = money.currency();
    BigDecimal before =
        sums.getOrDefault(currency.getCurrencyCode(), new Money(BigDecimal.ZERO, currency))
            .amount();
    sums.put(currency.getCurrencyCode(), new Money(before.add(money.amount()), currency));
  }
}
