package org.ligne.visual.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ligne.model.line.Moment;
import org.ligne.model.line.PoemClass;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.figures.Goal;
import org.ligne.visual.figures.Pace;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Theme;
import org.ligne.visual.words.Phrases;

/** The values of the posts of a plan, by one dimension. */
final class Values {
  private static final Comparator<Value> ORDER =
      Comparator.comparing((Value each) -> each.number() < 0)
          .thenComparing(Value::number)
          .thenComparing(Value::key);

  private final Shown shown;
  private final Dimension dimension;
  private final Phrases phrases;
  private final List<String> formats;
  private final List<String> channels;

  Values(Shown shown, Dimension dimension) {
    this.shown = shown;
    this.dimension = dimension;
    this.phrases = Phrases.beside(Values.class, shown.whole().language());
    this.formats =
        List.copyOf(
            new TreeSet<>(
                shown.whole().cards().stream().map(card -> card.outlet().format()).toList()));
    this.channels = shown.norms().paces().stream().map(Pace::key).toList();
  }

  /** The value of a post. */
  Value of(Card card) {
    return switch (dimension) {
      case PILLAR -> pillar(shown.fact(card).line(), card.topic().theme());
      case CHANNEL -> {
        String key = shown.fact(card).channel();
        yield new Value(key, card.outlet().label(), channels.indexOf(key));
      }
      case FORMAT -> format(card.outlet().format());
      case POEM -> poem(card.outlet().poem());
      case MOMENT -> moment(shown.fact(card).moment());
    };
  }

  private Value pillar(String line, Theme theme) {
    return theme.number() < 0
        ? new Value("", phrases.say("pillar.none"), -1)
        : new Value(line + "." + theme.name(), theme.label(), theme.number());
  }

  private Value format(String name) {
    return name.isEmpty()
        ? new Value("", phrases.say("format.none"), -1)
        : new Value(name, name, formats.indexOf(name) - (formats.contains("") ? 1 : 0));
  }

  private Value poem(PoemClass poem) {
    return new Value(poem.getLiteral(), phrases.say("poem." + poem.getLiteral()), poem.ordinal());
  }

  private Value moment(Moment moment) {
    String label = phrases.say("moment." + moment.getLiteral());
    return moment == Moment.NONE
        ? new Value("", label, -1)
        : new Value(moment.getLiteral(), label, moment.ordinal() - 1);
  }

  /** The values of some posts and those that should have some, in their order. */
  List<Value> of(List<Card> cards) {
    Map<String, Value> all = new LinkedHashMap<>();
    List<Value> found = new ArrayList<>(cards.stream().map(this::of).toList());
    found.addAll(expected(cards));
    found.forEach(each -> all.putIfAbsent(each.key(), each));
    return all.values().stream().sorted(ORDER).toList();
  }

  private List<Value> expected(List<Card> cards) {
    return switch (dimension) {
      case PILLAR ->
          shown.norms().shares().stream()
              .filter(goal -> cards.stream().anyMatch(card -> isOfLine(goal, card)))
              .map(goal -> new Value(goal.pillar(), goal.theme().label(), goal.theme().number()))
              .toList();
      case MOMENT -> moments(cards);
      default -> List.of();
    };
  }

  private boolean isOfLine(Goal goal, Card card) {
    return goal.pillar().startsWith(shown.fact(card).line() + ".");
  }

  /** Who uses moments wants all of them. */
  private List<Value> moments(List<Card> cards) {
    boolean used = cards.stream().anyMatch(card -> shown.fact(card).moment() != Moment.NONE);
    return IntStream.range(1, used ? Moment.values().length : 1)
        .mapToObj(number -> moment(Moment.values()[number]))
        .toList();
  }

  /** The share that the line asks of a value. */
  Optional<Bounds> wish(Value value) {
    return dimension != Dimension.PILLAR
        ? Optional.empty()
        : shown.norms().shares().stream()
            .filter(goal -> goal.pillar().equals(value.key()))
            .map(Goal::bounds)
            .findFirst();
  }
}
