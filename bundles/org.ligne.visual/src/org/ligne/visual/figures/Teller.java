package org.ligne.visual.figures;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Says in words what figures are made of. */
public final class Teller {
  private static final int MOST = 12;

  private final Plan plan;
  private final Phrases phrases;
  private final Dates dates;
  private final boolean severalCampaigns;

  /** Words in the language of a plan. */
  public Teller(Plan plan) {
    this.plan = plan;
    this.phrases = Phrases.beside(Teller.class, plan.language());
    this.dates = new Dates(plan.language());
    this.severalCampaigns =
        plan.cards().stream().map(card -> card.topic().campaign()).distinct().count() > 1;
  }

  /** The days of the language. */
  public Dates dates() {
    return dates;
  }

  /** A number of posts. */
  public String posts(int count) {
    return phrases.say("posts", count);
  }

  /** A part of all, as a rounded percentage. */
  public String percent(int own, int all) {
    return phrases.say("percent", all == 0 ? 0 : Math.round(100.0 * own / all));
  }

  /** A percentage. */
  public String percent(int percent) {
    return phrases.say("percent", percent);
  }

  /** What is asked for, as short as it can be told. */
  public String wish(Bounds bounds) {
    String least = number(bounds.least());
    String most = number(bounds.most());
    if (!bounds.hasMost()) {
      return phrases.say("wish.least", least);
    }
    return bounds.hasLeast()
        ? phrases.say("wish.between", least, most)
        : phrases.say("wish.most", most);
  }

  private String number(int hundredths) {
    return phrases.say("number", hundredths / 100.0);
  }

  /** The first entries, one on a line. */
  public String entries(List<Card> cards) {
    String first = cards.stream().limit(MOST).map(this::entry).collect(Collectors.joining("\n"));
    int left = cards.size() - MOST;
    return left > 0 ? first + "\n" + phrases.say("more", left) : first;
  }

  /** Figures count all campaigns: where there are several, each entry says of which it is. */
  private String entry(Card card) {
    ZonedDateTime at = card.at(plan.zone());
    String when = dates.brief(at.toLocalDate()) + ", " + Dates.hour(at);
    String entry = when + " · " + card.outlet().label() + " · " + card.topic().heading();
    return severalCampaigns ? entry + " · " + card.topic().campaign() : entry;
  }
}
