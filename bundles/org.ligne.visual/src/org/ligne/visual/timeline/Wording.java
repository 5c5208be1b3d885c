package org.ligne.visual.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.ligne.model.value.Money;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Boosted;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Amounts;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Says in words what a timeline shows. */
final class Wording {
  private static final int MOST = 12;
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final Plan plan;
  private final Phrases phrases;
  private final Dates dates;

  Wording(Plan plan) {
    this.plan = plan;
    phrases = Phrases.beside(Wording.class, plan.language());
    dates = new Dates(plan.language());
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** What a part of the axis is called, from the longest form to the shortest. */
  List<String> labels(Unit unit, LocalDate day) {
    String year = Integer.toString(day.getYear());
    return switch (unit) {
      case YEAR -> List.of(year);
      case QUARTER -> {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        yield List.of(say("quarter.year", quarter, year), say("quarter", quarter));
      }
      case MONTH -> {
        String month = dates.monthBrief(day);
        yield List.of(dates.month(YearMonth.from(day)), month + " " + year, month);
      }
      case WEEK -> week(day);
      case DAY ->
          List.of(
              dates.inFullAsTitle(day),
              dates.brief(day),
              dates.weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth(),
              Integer.toString(day.getDayOfMonth()));
    };
  }

  private List<String> week(LocalDate day) {
    int week = Dates.week(day);
    return List.of(
        say("week", week, dates.spanWithYear(day, day.plusDays(6))),
        say("week", week, dates.span(day, day.plusDays(6))),
        say("week.day", week, dates.dayAndMonth(day)),
        say("week.short", week));
  }

  /** The present moment on the axis: its hour where hours are shown. */
  String now(ZonedDateTime now, boolean hours) {
    return hours ? Dates.hour(now) : say("today");
  }

  /** A campaign or phase; where it is, is filled in later, as with all of these. */
  Element stretch(Stretch stretch) {
    String days = dates.spanWithYear(stretch.from(), stretch.to());
    String key = stretch.isPhase() ? "span.phase" : "span.campaign";
    String name = say(key, stretch.label(), days);
    String id = "span:" + stretch.id() + "@" + stretch.from();
    return new Element(id, Element.Kind.SPAN, NOWHERE, name, name);
  }

  Element boost(Boosted boost) {
    String days = dates.span(boost.from(), boost.to());
    String name =
        say("boost.name", boost.title(), boost.outlet().label(), days, money(boost.budget()));
    String tip =
        boost.audience().isEmpty() ? name : name + "\n" + say("boost.audience", boost.audience());
    return new Element(boost.id(), Element.Kind.BOOST, NOWHERE, name, tip);
  }

  /** An amount as people of the language write it, without decimals where there are none. */
  String money(Money money) {
    return Amounts.money(money, plan.language());
  }

  /** Entries too close to each other to be told apart. */
  Element cluster(List<Card> cards, Box box) {
    Card first = cards.getFirst();
    String name =
        say(
            "cluster.name",
            cards.size(),
            first.outlet().label(),
            moment(first),
            moment(cards.getLast()));
    List<String> lines = new ArrayList<>();
    lines.add(name);
    cards.stream().limit(MOST).forEach(each -> lines.add(moment(each) + "  " + heading(each)));
    if (cards.size() > MOST) {
      lines.add(say("cluster.more", cards.size() - MOST));
    }
    String id = "more:" + first.id();
    return new Element(id, Element.Kind.SEVERAL, box, name, String.join("\n", lines));
  }

  private static String heading(Card card) {
    return card.topic().heading();
  }

  private String moment(Card card) {
    ZonedDateTime at = card.at(plan.zone());
    return dates.brief(at.toLocalDate()) + " " + Dates.hour(at);
  }
}
