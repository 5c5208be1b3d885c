package org.ligne.ui.picture;

import java.time.ZonedDateTime;
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
  /** A verdict, and why; the reason is empty where nothing is to be said. */
  record Told(Verdict verdict, String reason) {}

  private static final int MOST_BARS = 2;

  private final Picture.Explained explained;
  private final Card card;
  private final Wording wording;

  Advice(Picture.Explained explained, Card card, Wording wording) {
    this.explained = explained;
    this.card = card;
    this.wording = wording;
  }

  /** The moment an entry would have on a place: a place without an hour leaves it its own. */
  static ZonedDateTime moment(Card card, Spot spot) {
    return spot.time() == null
        ? spot.day().atTime(card.at().toLocalTime()).atZone(card.at().getZone())
        : spot.day().atTime(spot.time()).atZone(card.at().getZone());
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
    if (card.at() == null) {
      return day(
          explainer.dropTargets(entry, spot.day(), spot.day()).getFirst().best().orElse(null));
    }
    return switch (explainer.at(entry, moment(card, spot).toInstant())) {
      case Answer.AtSlot slot -> slot(slot.alternative().option());
      case Answer.Between between -> worst(between.nearest());
      case Answer.Outside outside -> blocked(List.of(outside.bar()));
    };
  }

  private Told day(Option best) {
    return best == null ? new Told(Verdict.BLOCKED, Messages.noFreeSlot) : slot(best);
  }

  private Told worst(List<Alternative> nearest) {
    return nearest.stream()
        .map(each -> slot(each.option()))
        .max(java.util.Comparator.comparing(Told::verdict))
        .orElseThrow();
  }

  private Told slot(Option option) {
    if (!option.isFree()) {
      return blocked(option.bars());
    }
    return option.change() < 0 && card.at() != null
        ? new Told(Verdict.WORSE, NLS.bind(Messages.worse, Long.toString(-option.change())))
        : new Told(Verdict.FREE, "");
  }

  private Told blocked(List<Bar> bars) {
    String reason =
        bars.stream().limit(MOST_BARS).map(this::sentence).collect(Collectors.joining("; "));
    return new Told(Verdict.BLOCKED, reason);
  }

  private String sentence(Bar bar) {
    String others =
        bar.others().stream().limit(MOST_BARS).map(Entry::id).collect(Collectors.joining(", "));
    String statement = wording.of(bar.statement());
    return others.isEmpty() ? statement : NLS.bind(Messages.barred, statement, others);
  }
}
