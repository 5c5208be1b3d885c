package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Note;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/**
 * A day of a month.
 *
 * @param day the day
 * @param box where it is
 * @param inside whether it belongs to the month, not only to its weeks
 * @param tiles the cards there is room for
 * @param hidden the others
 * @param more where the others are told of; empty if there are none
 * @param notes what is special about it alone
 */
record DayCell(
    LocalDate day,
    Box box,
    boolean inside,
    List<Tile> tiles,
    List<Card> hidden,
    Box more,
    List<Note> notes) {
  /** How high the line of the day's number is. */
  static final double HEAD = 26;

  private static final double NUMBER = 34;
  private static final double TILE = 21;
  private static final double GAP = 2;
  private static final double SIDE = 4;

  /** Lays out a day below what goes over days. */
  static DayCell of(LocalDate day, Box box, boolean inside, double ribbons, Diary diary) {
    List<Card> cards = diary.cards(day);
    double top = box.y() + HEAD + ribbons;
    int room = (int) Math.max(1, (box.bottom() - GAP - top) / (TILE + GAP));
    int shown = cards.size() <= room ? cards.size() : room - 1;
    List<Tile> tiles = new ArrayList<>(shown);
    for (int i = 0; i < shown; i++) {
      tiles.add(new Tile(cards.get(i), line(box, top, i)));
    }
    List<Card> hidden = cards.subList(shown, cards.size());
    Box more = hidden.isEmpty() ? new Box(box.x(), top, 0, 0) : line(box, top, shown);
    return new DayCell(day, box, inside, tiles, hidden, more, diary.ownNotes(day));
  }

  private static Box line(Box box, double top, int row) {
    return new Box(
        box.x() + SIDE, top + row * (TILE + GAP), Math.max(0, box.width() - 2 * SIDE), TILE);
  }

  Spot spot() {
    return new Spot(day, null, null, box);
  }

  Box number() {
    return new Box(
        box.x() + SIDE, box.y() + 2, Math.clamp(box.width() - SIDE, 0, NUMBER), HEAD - 4);
  }

  /** Where what is special is told; empty if there is no room. */
  Box label() {
    double left = number().right() + GAP;
    double width = Math.max(0, box.right() - SIDE - left);
    return new Box(left, box.y() + 4, width, HEAD - 8);
  }

  /** What can be selected, the uppermost last. */
  List<Element> elements(Telling telling) {
    List<Element> all = new ArrayList<>();
    all.add(telling.day(day, tiles.size() + hidden.size(), notes, number()));
    if (!notes.isEmpty()) {
      all.add(telling.note(notes.getFirst(), day, label()));
    }
    tiles.forEach(tile -> all.add(telling.card(tile.card(), tile.box())));
    if (!hidden.isEmpty()) {
      all.add(telling.more(Ids.more(day), day, hidden, more));
    }
    return all;
  }
}
