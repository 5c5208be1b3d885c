package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Boosted;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Outlet;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;
import org.ligne.visual.scene.Element;

/** What goes into the rows of a timeline, whatever the scale. */
final class Rows {
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final Plan plan;
  private final Wording wording;
  private final org.ligne.visual.calendar.Telling calendar;

  Rows(Plan plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
    this.calendar = new org.ligne.visual.calendar.Telling(plan);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(plan.zone()).toInstant();
  }

  /** Campaigns in the order of time. */
  List<Stretch> campaigns() {
    return plan.stretches().stream()
        .filter(each -> !each.isPhase())
        .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::id))
        .toList();
  }

  Bar.Loose bar(Stretch stretch) {
    Bar.Look look = stretch.isPhase() ? Bar.Look.PHASE : Bar.Look.CAMPAIGN;
    Element element = wording.stretch(stretch);
    return loose(look, stretch.label(), "", element, stretch.from(), stretch.to());
  }

  /** The phases of a campaign, in the order of time. */
  List<Bar.Loose> phases(Stretch campaign) {
    return plan.stretches().stream()
        .filter(each -> each.isPhase() && each.campaign().equals(campaign.campaign()))
        .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::number))
        .map(this::bar)
        .toList();
  }

  private Bar.Loose loose(
      Bar.Look look, String label, String figure, Element element, LocalDate from, LocalDate to) {
    return new Bar.Loose(look, label, figure, element, begin(from), begin(to.plusDays(1)));
  }

  List<Bar.Loose> boosts() {
    return plan.boosts().stream().map(this::bar).toList();
  }

  private Bar.Loose bar(Boosted boost) {
    String money = wording.money(boost.budget());
    Element element = wording.boost(boost);
    return loose(Bar.Look.BOOST, boost.title(), money, element, boost.from(), boost.to());
  }

  /** Holidays, events and blackouts, in the order of time. */
  List<Bar.Loose> notes() {
    List<Bar.Loose> all = new ArrayList<>();
    for (int i = 0; i < plan.notes().size(); i++) {
      all.add(bar(plan.notes().get(i), i));
    }
    all.sort(Comparator.comparing(Bar.Loose::from).thenComparing(Bar.Loose::label));
    return all;
  }

  private Bar.Loose bar(Note note, int number) {
    String name = calendar.note(note);
    String days = calendar.dates().span(note.from(), note.to());
    Element element =
        new Element(
            "note:" + number, Element.Kind.NOTE, NOWHERE, name + ", " + days, name + "\n" + days);
    Bar.Look look = Bar.Look.valueOf(note.kind().name());
    return loose(look, note.label(), "", element, note.from(), note.to());
  }

  /** The channels with their entries: those of the plan, then those only entries know. */
  Map<Outlet, List<Card>> channels() {
    Map<String, Outlet> outlets = new LinkedHashMap<>();
    plan.lanes().forEach(each -> outlets.putIfAbsent(each.outlet().name(), each.outlet()));
    plan.cards().forEach(each -> outlets.putIfAbsent(each.outlet().name(), each.outlet()));
    Map<String, List<Card>> cards = new HashMap<>();
    for (Card card : plan.cards()) {
      cards.computeIfAbsent(card.outlet().name(), any -> new ArrayList<>()).add(card);
    }
    Map<Outlet, List<Card>> channels = new LinkedHashMap<>();
    outlets.forEach((name, each) -> channels.put(each, cards.getOrDefault(name, List.of())));
    return channels;
  }
}
