package org.ligne.visual.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All that pictures show of the campaigns of a project, or of some of them. Immutable; any thread.
 *
 * @param zone the clock of the pictures: the zone of the first line
 * @param language the reader's language
 * @param cards what has a place, by instant, then channel, then id
 * @param unplaced what found none, by id
 * @param held what the texts hold back, in the order of the texts
 * @param stretches campaigns, each followed by its phases
 * @param boosts paid support, by first day
 * @param followings what comes after what
 * @param notes holidays, events and blackouts, by first day
 * @param lanes the channels that cards are on, in the order of their line
 */
public record Plan(
    ZoneId zone,
    Locale language,
    List<Card> cards,
    List<Card> unplaced,
    List<Card> held,
    List<Stretch> stretches,
    List<Boosted> boosts,
    List<Following> followings,
    List<Note> notes,
    List<Lane> lanes) {

  /** Keeps the lists from changing later. */
  public Plan {
    cards = List.copyOf(cards);
    unplaced = List.copyOf(unplaced);
    held = List.copyOf(held);
    stretches = List.copyOf(stretches);
    boosts = List.copyOf(boosts);
    followings = List.copyOf(followings);
    notes = List.copyOf(notes);
    lanes = List.copyOf(lanes);
  }

  /** A plan of nothing. */
  public static Plan empty(ZoneId zone, Locale language) {
    List<Card> none = List.of();
    return new Plan(
        zone, language, none, none, none, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The part of one campaign; days and channels of its line stay as they are. */
  public Plan only(String campaign) {
    List<Card> own = of(campaign, cards, card -> card.topic().campaign());
    List<Card> loose = of(campaign, unplaced, card -> card.topic().campaign());
    List<Card> back = of(campaign, held, card -> card.topic().campaign());
    return new Plan(
        zone,
        language,
        own,
        loose,
        back,
        of(campaign, stretches, Stretch::campaign),
        of(campaign, boosts, Boosted::campaign),
        of(campaign, followings, Following::campaign),
        notes,
        used(List.of(own, loose, back)));
  }

  private static <T> List<T> of(String campaign, List<T> all, Function<T, String> name) {
    return all.stream().filter(each -> name.apply(each).equals(campaign)).toList();
  }

  private List<Lane> used(List<List<Card>> all) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(cards -> cards.forEach(card -> names.add(card.outlet().name())));
    return lanes.stream().filter(lane -> names.contains(lane.outlet().name())).toList();
  }

  /**
   * Several projects together, on the clock of the first. Channels of one name are one lane.
   *
   * @param plans at least one
   */
  public static Plan joined(List<Plan> plans) {
    Map<String, Lane> lanes = new LinkedHashMap<>();
    plans.forEach(
        plan -> plan.lanes.forEach(each -> lanes.putIfAbsent(each.outlet().name(), each)));
    Plan first = plans.getFirst();
    return new Plan(
        first.zone,
        first.language,
        all(plans, Plan::cards).stream().sorted(Card.ORDER).toList(),
        all(plans, Plan::unplaced),
        all(plans, Plan::held),
        all(plans, Plan::stretches),
        all(plans, Plan::boosts),
        all(plans, Plan::followings),
        List.copyOf(new LinkedHashSet<>(all(plans, Plan::notes))),
        List.copyOf(lanes.values()));
  }

  private static <T> List<T> all(List<Plan> plans, Function<Plan, List<T>> part) {
    List<T> all = new ArrayList<>();
    plans.forEach(plan -> all.addAll(part.apply(plan)));
    return all;
  }
}
