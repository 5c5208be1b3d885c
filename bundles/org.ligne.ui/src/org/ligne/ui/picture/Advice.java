package org.ligne.ui.picture;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Bar;
import org.ligne.planning.explain.Explainer;
import org.ligne.planning.explain.Option;
import org.ligne.planning.explain.Wording;
import org.ligne.planning.problem.Entry;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** What dropping an entry on places would mean. */
final class Advice {
  /**
   * A verdict, and why.
   *
   * @param reason empty where nothing is to be said
   * @param hour when the entry would go out best; null where it has an hour, or there is none
   */
  record Told(Verdict verdict, String reason, LocalTime hour) {}

  private static final int MOST_BARS = 2;

  private final Picture.Explained explained;
  private final Card card;
  private final ZoneId zone;
  private final Wording wording;

  /**
   * Advice on moves of an entry.
   *
   * @param zone that of the days and hours of places
   */
  Advice(Picture.Explained explained, Card card, ZoneId zone, Wording wording) {
    this.explained = explained;
    this.card = card;
    this.zone = zone;
    this.wording = wording;
  }

  /** The moment an entry would have on a place: a place without an hour leaves it its own. */
  private ZonedDateTime moment(Spot spot) {
    LocalTime time = spot.time() == null ? card.at(zone).toLocalTime() : spot.time();
    return spot.day().atTime(time).atZone(zone);
  }

  Map<Spot, Told> of(List<Spot> spots) {
    Map<Spot, Told> told = new LinkedHashMap<>();
    for (Spot spot : spots) {
      told.put(spot, of(spot));
    }
    return told;
  }

  private Told of(Spot spot) {
    Explainer explainer = explained.explainer();
    Entry entry = explained.entry();
    if (!card.isPlaced() && spot.time() == null) {
      return day(
          explainer.dropTargets(entry, spot.day(), spot.day()).getFirst().best().orElse(null));
    }
    return switch (explainer.at(entry, moment(spot).toInstant())) {
      case Answer.AtSlot slot -> slot(slot.alternative().option());
      case Answer.Between between -> worst(between.nearest());
      case Answer.Outside outside -> blocked(List.of(outside.bar()));
    };
  }

  private Told day(Option best) {
    LocalTime hour = best == null ? null : best.at().withZoneSameInstant(zone).toLocalTime();
    return best == null
        ? new Told(Verdict.BLOCKED, Messages.noFreeSlot, null)
        : new Told(slot(best).verdict(), slot(best).reason(), hour);
  }

  private Told worst(List<Alternative> nearest) {
    return nearest.stream()
        .map(each -> slot(each.option()))
        .max(Comparator.comparing(Told::verdict))
        .orElseThrow();
  }

  private Told slot(Option option) {
    if (!option.isFree()) {
      return blocked(option.bars());
    }
    return option.change() < 0 && card.at() != null
        ? new Told(Verdict.WORSE, NLS.bind(Messages.worse, Long.toString(-option.change())), null)
        : new Told(Verdict.FREE, "", null);
  }

  private Told blocked(List<Bar> bars) {
    String reason =
        bars.stream().limit(MOST_BARS).map(this::sentence).collect(Collectors.joining("; "));
    return new Told(Verdict.BLOCKED, reason, null);
  }

  private String sentence(Bar bar) {
    String others =
        bar.others().stream().limit(MOST_BARS).map(Entry::id).collect(Collectors.joining(", "));
    String statement = wording.of(bar.statement());
    return others.isEmpty() ? statement : NLS.bind(Messages.barred, statement, others);
  }
}
