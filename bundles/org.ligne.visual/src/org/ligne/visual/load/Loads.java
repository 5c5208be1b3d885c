package org.ligne.visual.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Pace;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.figures.Worker;
import org.ligne.visual.plan.Card;
import org.ligne.visual.words.Dates;

/** Takes the figures of what people and channels have to carry, and draws them. Any thread. */
public final class Loads {
  private static final int ALL = 100;
  private static final int WEEK = 7;

  private final Shown shown;
  private final LocalDate first;
  private final LocalDate last;

  private Loads(Shown shown) {
    this.shown = shown;
    this.first = Dates.monday(shown.first());
    this.last = Dates.monday(shown.last()).plusDays(WEEK - 1L);
  }

  /** The figures. */
  public static Load of(Shown shown) {
    Loads loads = new Loads(shown);
    return new Load(loads.first, loads.last, loads.people(), loads.channels());
  }

  /** The figures, drawn; each knows the entries that make it. */
  public static LoadScene scene(Shown shown, Frame frame) {
    return new LoadScene(shown.whole(), of(shown), frame);
  }

  /** Cards by key and day. */
  private Map<String, Map<LocalDate, List<Card>>> by(
      Function<Card, String> key, Function<Card, LocalDate> day) {
    Map<String, Map<LocalDate, List<Card>>> all = new HashMap<>();
    for (Card card : shown.whole().cards()) {
      LocalDate on = day.apply(card);
      if (!on.isBefore(first) && !on.isAfter(last)) {
        all.computeIfAbsent(key.apply(card), any -> new HashMap<>())
            .computeIfAbsent(on, any -> new ArrayList<>())
            .add(card);
      }
    }
    return all;
  }

  private Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }

  private List<Row> people() {
    Map<String, Map<LocalDate, List<Card>>> all =
        by(card -> shown.fact(card).owner(), card -> card.at().toLocalDate());
    int busiest = most(all);
    List<Row> rows = new ArrayList<>();
    Stream.concat(shown.norms().workers().stream(), Stream.of(new Worker("", "", null)))
        .filter(each -> each.capacity() != null || all.containsKey(each.key()))
        .forEach(each -> rows.add(row(each, all.getOrDefault(each.key(), Map.of()), busiest)));
    return rows;
  }

  private static int most(Map<String, Map<LocalDate, List<Card>>> all) {
    return all.values().stream()
        .flatMap(each -> each.values().stream())
        .mapToInt(List::size)
        .max()
        .orElse(1);
  }

  private Row row(Worker worker, Map<LocalDate, List<Card>> own, int busiest) {
    Integer most = worker.capacity();
    List<Cell> cells =
        days()
            .map(
                day -> {
                  List<Card> cards = own.getOrDefault(day, List.of());
                  Standing standing = standing(cards.size(), most);
                  int heat = heat(cards.size(), most, busiest);
                  return new Cell(day, day, cards, 0, most, standing, heat);
                })
            .toList();
    return new Row(worker.key(), worker.label(), "", 0, most, cells);
  }

  private static Standing standing(int count, Integer most) {
    if (most == null) {
      return Standing.FREE;
    }
    return count > most ? Standing.ABOVE : Standing.WITHIN;
  }

  private static int heat(int count, Integer most, int busiest) {
    int whole = most == null ? busiest : most;
    return count == 0 ? 0 : Math.min(ALL, ALL * count / Math.max(1, whole));
  }

  private List<Row> channels() {
    Map<String, Map<LocalDate, List<Card>>> all =
        by(
            card -> shown.fact(card).channel(),
            card -> Dates.monday(card.at(card.outlet().zone()).toLocalDate()));
    int busiest = most(all);
    Set<String> used = shown.channels();
    return shown.norms().paces().stream()
        .filter(each -> used.contains(each.key()))
        .map(each -> row(each, all.getOrDefault(each.key(), Map.of()), busiest))
        .toList();
  }

  private Row row(Pace pace, Map<LocalDate, List<Card>> own, int busiest) {
    List<Cell> cells =
        days()
            .filter(day -> Dates.monday(day).equals(day))
            .map(monday -> cell(pace, monday, own.getOrDefault(monday, List.of()), busiest))
            .toList();
    int least = pace.cadence() == null ? 0 : pace.cadence().minimum();
    return new Row(
        pace.key(), pace.outlet().label(), pace.outlet().platform(), least, pace.most(), cells);
  }

  private static Cell cell(Pace pace, LocalDate monday, List<Card> cards, int busiest) {
    return new Cell(
        monday,
        monday.plusDays(WEEK - 1L),
        cards,
        pace.least(monday),
        pace.most(),
        pace.standing(monday, cards.size()),
        heat(cards.size(), pace.most(), busiest));
  }
}
