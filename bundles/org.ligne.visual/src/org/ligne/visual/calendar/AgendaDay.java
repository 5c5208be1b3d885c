package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/**
 * A day of an agenda.
 *
 * @param day the day
 * @param box where it is
 * @param chips what is special about it, or begins on it
 * @param tiles its cards
 */
record AgendaDay(LocalDate day, Box box, List<Ribbon> chips, List<Tile> tiles) {
  private static final double ROW = 28;
  private static final double GAP = 2;
  private static final double CHIPS = 24;
  private static final double PAD = 12;
  private static final double LEAST = 48;

  /** Lays a day out. */
  static AgendaDay of(LocalDate day, double left, double top, double width, Diary diary) {
    List<Ribbon> chips =
        Ribbons.of(diary.plan(), day, day, Integer.MAX_VALUE, true).stream()
            .filter(ribbon -> !ribbon.isContinued())
            .toList();
    List<Card> cards = diary.cards(day);
    double y = top + PAD + (chips.isEmpty() ? 0 : CHIPS);
    List<Tile> tiles = new ArrayList<>(cards.size());
    for (Card card : cards) {
      tiles.add(new Tile(card, new Box(left, y, width - left - PAD, ROW)));
      y += ROW + GAP;
    }
    double height = Math.max(LEAST, y - top - (cards.isEmpty() ? 0 : GAP)) + PAD;
    return new AgendaDay(day, new Box(0, top, width, height), chips, tiles);
  }

  /** Whether there is anything to tell of a day. */
  static boolean isWorthIt(LocalDate day, Diary diary) {
    return !diary.cards(day).isEmpty()
        || diary.plan().stretches().stream().anyMatch(s -> s.isPhase() && s.from().equals(day))
        || diary.notes(day).stream()
            .anyMatch(n -> n.from().equals(day) && n.hours().isEmpty() && n.channels().isEmpty());
  }

  /** Where the day's number is. */
  Box number() {
    return new Box(box.x(), box.y() + PAD - 4, AgendaScene.LEFT - 8, 36);
  }

  /** Where one of its chips is. */
  Box chip(int number) {
    double room = box.width() - AgendaScene.LEFT - PAD;
    double each = Math.min(260, room / chips.size());
    double left = AgendaScene.LEFT + number * each;
    return new Box(left, box.y() + PAD, Math.max(0, each - 6), CHIPS - 6);
  }

  Spot spot() {
    return new Spot(day, null, null, box);
  }

  List<Element> elements(Telling telling, Diary diary) {
    List<Element> all = new ArrayList<>();
    all.add(telling.day(day, tiles.size(), diary.ownNotes(day), number()));
    for (int i = 0; i < chips.size(); i++) {
      all.add(telling.ribbon(chips.get(i), chip(i)));
    }
    tiles.forEach(tile -> all.add(telling.card(tile.card(), tile.box())));
    return all;
  }
}
