package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ligne.visual.figures.Goal;
import org.ligne.visual.figures.Pace;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.plan.Card;

/**
 * The shares asked of channels, run by run, on the clock of the channel: as the planner counts
 * them.
 */
final class Runs {
  private final Shown shown;
  private final Map<String, List<Card>> cards;
  private final Set<String> used;

  Runs(Shown shown) {
    this.shown = shown;
    this.cards = Mixes.by(shown.whole().cards(), card -> shown.fact(card).channel());
    this.used = shown.channels();
  }

  /** Those of the channels and days that are looked at, by channel, then time. */
  List<Run> all() {
    List<Run> all = new ArrayList<>();
    for (Pace channel : shown.norms().paces()) {
      List<Goal> goals =
          shown.norms().goals().stream()
              .filter(goal -> goal.channel().equals(channel.key()))
              .toList();
      if (used.contains(channel.key()) && !goals.isEmpty()) {
        all.addAll(runs(channel, goals));
      }
    }
    return all;
  }

  /** Pillars may be asked for over runs of different length: each length is a row of its own. */
  private List<Run> runs(Pace channel, List<Goal> goals) {
    Map<LocalDate, Map<LocalDate, Run>> found = new TreeMap<>();
    for (Goal first : goals) {
      LocalDate day = shown.first();
      while (!day.isAfter(shown.last())) {
        LocalDate begin = first.run(day);
        found
            .computeIfAbsent(begin, any -> new TreeMap<>())
            .computeIfAbsent(first.last(begin), last -> run(channel, goals, begin, last));
        day = first.last(begin).plusDays(1);
      }
    }
    return found.values().stream()
        .flatMap(each -> each.values().stream())
        .filter(run -> run.all() > 0)
        .toList();
  }

  private Run run(Pace channel, List<Goal> goals, LocalDate first, LocalDate last) {
    List<Card> own =
        cards.getOrDefault(channel.key(), List.of()).stream()
            .filter(card -> isIn(card, channel, first, last))
            .toList();
    List<Part> parts =
        goals.stream()
            .filter(goal -> goal.run(first).equals(first) && goal.last(first).equals(last))
            .map(goal -> part(goal, own))
            .toList();
    return new Run(channel, first, last, own.size(), parts);
  }

  private static boolean isIn(Card card, Pace channel, LocalDate first, LocalDate last) {
    LocalDate day = card.at(channel.outlet().zone()).toLocalDate();
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private Part part(Goal goal, List<Card> all) {
    List<Card> own = all.stream().filter(card -> isOf(goal, card)).toList();
    Value value = new Value(goal.pillar(), goal.theme().label(), goal.theme().number());
    return new Part(value, own, all.size(), Optional.of(goal.bounds()));
  }

  private boolean isOf(Goal goal, Card card) {
    return goal.pillar().equals(shown.fact(card).line() + "." + card.topic().theme().name());
  }
}
