package org.ligne.visual.report;

import java.time.ZonedDateTime;
import org.ligne.visual.plan.Card;
import org.ligne.visual.words.Dates;

/** When cards go out, in words. */
final class Moments {
  private final Desk desk;

  /**
   * When a card goes out.
   *
   * @param day the day with its weekday
   * @param hour the hour on the clock of the plan
   * @param there the day and hour on the clock of the channel; empty where that is the same
   */
  record Told(String day, String hour, String there) {}

  Moments(Desk desk) {
    this.desk = desk;
  }

  Told of(Card card) {
    ZonedDateTime at = card.at(desk.plan().zone());
    ZonedDateTime own = card.at(card.outlet().zone());
    String there = own.getOffset().equals(at.getOffset()) ? "" : there(at, own);
    return new Told(desk.dates().brief(at.toLocalDate()), Dates.hour(at), there);
  }

  private String there(ZonedDateTime at, ZonedDateTime own) {
    boolean same = at.toLocalDate().equals(own.toLocalDate());
    String day = same ? "" : desk.dates().brief(own.toLocalDate()) + " ";
    return desk.say("there", day + Dates.hour(own), own.getZone().getId());
  }
}
