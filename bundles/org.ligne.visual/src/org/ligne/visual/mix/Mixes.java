package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.plan.Card;
import org.ligne.visual.words.Dates;

/** Takes the figures of what a plan is made of, and draws them. Any thread. */
public final class Mixes {
  private final Shown shown;
  private final Dimension dimension;
  private final Values values;

  private Mixes(Shown shown, Dimension dimension) {
    this.shown = shown;
    this.dimension = dimension;
    this.values = new Values(shown, dimension);
  }

  /** The figures. */
  public static Mix of(Shown shown, Dimension dimension) {
    return new Mixes(shown, dimension).mix();
  }

  /** The figures, drawn; each knows the entries that make it. */
  public static MixScene scene(Shown shown, Dimension dimension, Frame frame) {
    return new MixScene(shown.whole(), of(shown, dimension), frame);
  }

  private Mix mix() {
    List<Card> cards = shown.part().cards();
    List<Value> all = values.of(cards);
    Map<String, List<Card>> own = by(cards, card -> values.of(card).key());
    List<Part> whole =
        all.stream().map(value -> part(value, own, cards.size(), values.wish(value))).toList();
    return new Mix(
        dimension,
        shown.first(),
        shown.last(),
        cards.size(),
        whole,
        weeks(cards, all),
        dimension == Dimension.PILLAR ? new Runs(shown).all() : List.of());
  }

  private static Part part(
      Value value, Map<String, List<Card>> own, int all, Optional<Bounds> wish) {
    return new Part(value, own.getOrDefault(value.key(), List.of()), all, wish);
  }

  static <K> Map<K, List<Card>> by(List<Card> cards, Function<Card, K> kind) {
    return cards.stream()
        .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()));
  }

  private List<Week> weeks(List<Card> cards, List<Value> all) {
    Map<LocalDate, List<Card>> mondays = by(cards, card -> Dates.monday(card.at().toLocalDate()));
    List<Week> weeks = new ArrayList<>();
    LocalDate last = shown.last();
    for (LocalDate day = Dates.monday(shown.first()); !day.isAfter(last); day = day.plusWeeks(1)) {
      List<Card> own = mondays.getOrDefault(day, List.of());
      Map<String, List<Card>> parts = by(own, card -> values.of(card).key());
      weeks.add(
          new Week(
              day,
              all.stream()
                  .filter(value -> parts.containsKey(value.key()))
                  .map(value -> part(value, parts, own.size(), Optional.empty()))
                  .toList(),
              own.size()));
    }
    return weeks;
  }
}
