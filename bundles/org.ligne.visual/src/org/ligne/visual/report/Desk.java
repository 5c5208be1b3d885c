package org.ligne.visual.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/**
 * What the sections of a report are written with.
 *
 * @param subject what it is about
 * @param phrases its sentences
 * @param dates its days
 * @param shades its colours
 * @param signs its small pictures
 */
record Desk(Subject subject, Phrases phrases, Dates dates, Shades shades, Signs signs) {

  static Desk of(Subject subject) {
    Locale language = subject.language();
    return new Desk(
        subject,
        Phrases.beside(Desk.class, language),
        new Dates(language),
        new Shades(),
        new Signs());
  }

  /** What is told of. */
  Plan plan() {
    return subject.part();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** A moment on the clock of the plan. */
  ZonedDateTime local(Instant moment) {
    return moment.atZone(plan().zone());
  }

  /** The first day of what is told of. */
  LocalDate first() {
    return subject.shown().first();
  }

  /** Its last day. */
  LocalDate last() {
    return subject.shown().last();
  }

  /** What people call the campaign of a card. */
  String campaign(Card card) {
    String name = card.topic().campaign();
    return subject.campaigns().stream()
        .filter(each -> each.name().equals(name))
        .map(Undertaking::label)
        .findFirst()
        .orElse(name);
  }

  /** Whether it is about several campaigns. */
  boolean isSeveral() {
    return subject.campaigns().size() > 1;
  }
}
