package org.ligne.visual.calendar;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.SceneState;

/** Draws the days of an agenda. */
final class AgendaPainter {
  private static final double WIDE = 640;
  private static final double DETAILS = 290;

  private final Diary diary;
  private final Telling telling;

  AgendaPainter(Diary diary, Telling telling) {
    this.diary = diary;
    this.telling = telling;
  }

  void paint(AgendaDay day, Surface on, Box visible, SceneState state, CardPainter cards) {
    Box box = day.box();
    on.fill(box, Role.PAPER);
    Verdicts.paint(on, day.spot(), state);
    on.line(0, box.bottom() - 0.5, box.right(), box.bottom() - 0.5, 1, Role.GRID);
    name(day, on);
    for (int i = 0; i < day.chips().size(); i++) {
      RibbonPainter.chip(on, day.chips().get(i), day.chip(i));
    }
    double details = box.width() >= WIDE + DETAILS ? DETAILS : 0;
    for (Tile tile : day.tiles()) {
      if (tile.box().y() < visible.bottom() && tile.box().bottom() > visible.y()) {
        cards.row(tile, details);
      }
    }
    if (diary.isToday(day.day())) {
      now(day, on);
    }
  }

  private void name(AgendaDay day, Surface on) {
    Box box = day.number();
    String number = String.valueOf(day.day().getDayOfMonth());
    Box mark = new Box(box.x() + 12, box.y() + 3, 30, 30);
    boolean today = diary.isToday(day.day());
    if (today) {
      on.fillRound(mark, 15, Role.NOW);
    }
    Texts.centre(on, number, mark, Face.TITLE, today ? Role.ON_NOW : Role.TEXT);
    double left = mark.right() + 6;
    Box above = new Box(left, box.y() + 3, Math.max(0, box.right() - left), 15);
    on.text(telling.dates().weekday(day.day().getDayOfWeek()), above, Face.SMALL, Role.TEXT);
    on.text(telling.dates().monthBrief(day.day()), above.moved(0, 14), Face.SMALL, Role.MUTED);
  }

  /** The line of the present moment, above the first card that is still to come. */
  private void now(AgendaDay day, Surface on) {
    double y =
        day.tiles().stream()
            .filter(tile -> tile.card().at().toInstant().isAfter(diary.now().toInstant()))
            .findFirst()
            .map(tile -> tile.box().y() - 2)
            .orElse(day.tiles().isEmpty() ? -1 : day.tiles().getLast().box().bottom() + 2);
    if (y > 0) {
      on.line(AgendaScene.LEFT, y, day.box().right() - 12, y, 2, Role.NOW);
      on.fillRound(new Box(AgendaScene.LEFT - 4, y - 3.5, 7, 7), 3.5, Role.NOW);
    }
  }
}
