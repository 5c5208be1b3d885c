package org.ligne.dsl.ide.hover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ligne.model.campaign.Boost;
import org.ligne.model.query.DateSpan;

/** A boost: how much money, behind which post, from when to when. */
final class BoostCard implements Describer<Boost> {

  @Override
  public Class<Boost> type() {
    return Boost.class;
  }

  @Override
  public Card describe(Boost boost, Pen pen) {
    Card card = pen.card(pen.kind(boost), null).fact(pen.say("post"), pen.link(boost.getPost()));
    card.fact(pen.say("channel"), pen.link(boost.getChannel()));
    card.fact(pen.say("budget"), boost.getBudget() == null ? "" : boost.getBudget().toString());
    card.fact(pen.say("period"), pen.period(boost.getFrom(), boost.getTo()));
    card.fact(pen.say("budget.daily"), daily(boost));
    return card.fact(pen.say("audience"), pen.link(boost.getAudience()));
  }

  private static String daily(Boost boost) {
    if (boost.getBudget() == null || boost.getFrom() == null || boost.getTo() == null) {
      return "";
    }
    long days = new DateSpan(boost.getFrom(), boost.getTo()).days();
    if (days == 0) {
      return "";
    }
    BigDecimal share =
        boost.getBudget().amount().divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    return share.toPlainString() + " " + boost.getBudget().currency().getCurrencyCode();
  }
}
