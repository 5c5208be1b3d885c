package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.plan.Note;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/**
 * A day, or one channel of a day, from midnight to midnight.
 *
 * @param day the day
 * @param lane the channel; null for all
 * @param box where it is
 * @param clock where its hours are
 * @param tiles the cards there is room for, from top to bottom
 * @param bundles the others
 */
record HourColumn(
    LocalDate day, Lane lane, Box box, Clock clock, List<Tile> tiles, List<Bundle> bundles) {
  /** How wide the band is that shows when people are there. */
  static final double BAND = 6;

  /** How high a card is. */
  static final double TILE = 40;

  private static final double LEAST = 31;
  private static final double MOST = 380;
  private static final double GAP = 2;

  /**
   * Cards at one time that there is no room for.
   *
   * @param id the id of the element that opens the day
   */
  record Bundle(String id, List<Card> cards, Box box) {}

  /** Lays the cards of a column out. */
  static HourColumn of(LocalDate day, Lane lane, Box box, Clock clock, Diary diary) {
    List<Card> cards =
        diary.cards(day).stream()
            .filter(card -> lane == null || card.outlet().name().equals(lane.outlet().name()))
            .sorted((one, other) -> time(one, diary).compareTo(time(other, diary)))
            .toList();
    List<Double> tops = cards.stream().map(card -> clock.y(time(card, diary))).toList();
    HourColumn made = new HourColumn(day, lane, box, clock, new ArrayList<>(), new ArrayList<>());
    for (SideBySide.Group group : SideBySide.of(tops, TILE)) {
      made.add(group, cards, tops, diary);
    }
    return made;
  }

  private static LocalTime time(Card card, Diary diary) {
    return diary.at(card).toLocalTime();
  }

  private void add(SideBySide.Group group, List<Card> cards, List<Double> tops, Diary diary) {
    double room = box.width() - BAND - 2 * GAP;
    int fit = (int) Math.max(1, Math.floor(room / LEAST));
    int columns = Math.min(fit, group.width());
    int shown = group.width() > fit ? columns - 1 : columns;
    double width = Math.min(MOST, room / columns);
    double left = box.x() + BAND + GAP;
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < group.columns().size(); i++) {
      int number = group.first() + i;
      int column = group.columns().get(i);
      if (column < shown) {
        tiles.add(
            new Tile(cards.get(number), tile(left + column * width, tops.get(number), width)));
      } else {
        hidden.add(number);
      }
    }
    if (!hidden.isEmpty()) {
      Box last = tile(left + shown * width, tops.get(hidden.getFirst()), width);
      LocalTime hour = time(cards.get(hidden.getFirst()), diary);
      String id = Ids.more(day, hour, lane == null ? "" : lane.outlet().name());
      bundles.add(new Bundle(id, hidden.stream().map(cards::get).toList(), last));
    }
  }

  private static Box tile(double x, double y, double width) {
    return new Box(x, y + 1, Math.max(0, width - GAP), TILE - GAP);
  }

  /** The cards that can be seen between two heights. */
  List<Tile> visible(double top, double bottom) {
    int first = before(top - TILE);
    return tiles.subList(first, Math.max(first, before(bottom)));
  }

  /** How many cards begin above a height; cards are in the order of time. */
  private int before(double y) {
    int low = 0;
    int high = tiles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean above = tiles.get(middle).box().y() < y;
      low = above ? middle + 1 : low;
      high = above ? high : middle;
    }
    return low;
  }

  /** Whether the clock shows a time on this day. */
  boolean exists(int half, ZoneId zone) {
    LocalDateTime local = day.atTime(Clock.time(half));
    return ZonedDateTime.of(local, zone).toLocalDateTime().equals(local);
  }

  Spot spot(int half) {
    double top = clock.half(half);
    Box place = new Box(box.x(), top, box.width(), clock.half(half + 1) - top);
    return new Spot(day, Clock.time(half), lane == null ? null : lane.outlet().name(), place);
  }

  /** The places between two heights. */
  List<Spot> spots(double top, double bottom, ZoneId zone) {
    int first = Math.clamp(clock.halfAt(top), 0, Clock.HALVES);
    int end = Math.clamp(clock.halfAt(bottom) + 1, first, Clock.HALVES);
    return IntStream.range(first, end)
        .filter(half -> exists(half, zone))
        .mapToObj(this::spot)
        .toList();
  }

  /** Whether a blackout concerns the column, wholly or in part. */
  boolean isConcerned(Note note) {
    return note.kind() == Note.Kind.BLACKOUT
        && (note.channels().isEmpty()
            || lane == null
            || note.channels().contains(lane.outlet().name()));
  }

  /** What can be selected, the uppermost last. */
  List<Element> elements(Diary diary, Telling telling) {
    List<Element> all = new ArrayList<>();
    for (Note note : diary.notes(day)) {
      if (isConcerned(note) && !note.hours().isEmpty()) {
        Box part = HourGround.parts(note, this).getFirst();
        all.add(telling.note(note, day, part));
      }
    }
    tiles.forEach(tile -> all.add(telling.card(tile.card(), tile.box())));
    bundles.forEach(each -> all.add(telling.more(each.id(), day, each.cards(), each.box())));
    return all;
  }
}
