package org.ligne.visual.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Note;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.words.Dates;

/** Draws weeks. */
final class MonthPainter {
  /** How high the head is, the names of the days included. */
  static final double HEAD = Head.HEIGHT + 24;

  private static final double LEAST_NAME = 56;

  private final Diary diary;
  private final Telling telling;
  private final Head head;
  private final double width;

  MonthPainter(Diary diary, Telling telling, Head head, double width) {
    this.diary = diary;
    this.telling = telling;
    this.head = head;
    this.width = width;
  }

  void head(Surface on) {
    head.paint(on, width);
    on.fill(new Box(0, Head.HEIGHT, width, HEAD - Head.HEIGHT), Role.PAPER);
    double column = (width - MonthScene.GUTTER) / 7;
    for (DayOfWeek day : DayOfWeek.values()) {
      double left = MonthScene.GUTTER + day.ordinal() * column;
      Box box = new Box(left + 10, Head.HEIGHT, Math.max(0, column - 14), HEAD - Head.HEIGHT);
      on.text(name(day, column), box, Face.SMALL, Role.MUTED);
    }
    on.line(0, HEAD - 0.5, width, HEAD - 0.5, 1, Role.EDGE);
  }

  private String name(DayOfWeek day, double column) {
    Dates dates = telling.dates();
    if (column >= 2 * LEAST_NAME) {
      return dates.weekdayInFull(day);
    }
    return column >= LEAST_NAME ? dates.weekday(day) : dates.weekdayLetter(day);
  }

  void paint(WeekRow week, Surface on, SceneState state, CardPainter cards) {
    Box box = week.box();
    on.fill(new Box(0, box.y(), box.x(), box.height()), Role.PAPER);
    Box number = new Box(0, box.y() + 2, box.x() - 2, DayCell.HEAD - 4);
    String text = telling.say("week.short", Dates.week(week.monday()));
    Texts.centre(on, text, number, Face.SMALL, Role.MUTED);
    week.days().forEach(cell -> ground(cell, on, state));
    on.line(0, box.bottom() - 0.5, box.right(), box.bottom() - 0.5, 1, Role.GRID);
    week.days().forEach(cell -> number(cell, on));
    week.ribbons().forEach(ribbon -> RibbonPainter.paint(on, ribbon, week.box(ribbon)));
    week.days().forEach(cell -> content(cell, on, state, cards));
  }

  private void ground(DayCell cell, Surface on, SceneState state) {
    Box box = cell.box();
    on.fill(box, ground(cell));
    if (diary.notes(cell.day()).stream().anyMatch(Note::closesDays)) {
      on.hatch(box, 0, Role.GRID);
    }
    Verdicts.paint(on, cell.spot(), state);
    on.line(box.x() + 0.5, box.y(), box.x() + 0.5, box.bottom(), 1, Role.GRID);
  }

  private Ink ground(DayCell cell) {
    if (diary.notes(cell.day()).stream().anyMatch(Note::closesDays)) {
      return Role.BLACKOUT;
    }
    boolean holiday = cell.notes().stream().anyMatch(note -> note.kind() == Note.Kind.HOLIDAY);
    if (holiday) {
      return Role.SPECIAL;
    }
    return cell.inside() ? Role.PAPER : Role.OUTSIDE;
  }

  private void number(DayCell cell, Surface on) {
    Box box = cell.number();
    LocalDate day = cell.day();
    String text = String.valueOf(day.getDayOfMonth());
    if (diary.isToday(day)) {
      Box mark =
          new Box(
              box.x() + 1,
              box.y(),
              Math.max(box.height(), on.width(text, Face.STRONG) + 8),
              box.height());
      on.fillRound(mark, box.height() / 2, Role.NOW);
      Texts.centre(on, text, mark, Face.STRONG, Role.ON_NOW);
    } else {
      String shown =
          day.getDayOfMonth() == 1 && cell.notes().isEmpty()
              ? telling.dates().dayAndMonth(day)
              : text;
      Box place =
          new Box(
              box.x() + 6, box.y(), Math.max(0, cell.box().right() - box.x() - 10), box.height());
      on.text(
          shown,
          place,
          cell.inside() ? Face.STRONG : Face.NORMAL,
          cell.inside() ? Role.TEXT : Role.MUTED);
    }
  }

  private void content(DayCell cell, Surface on, SceneState state, CardPainter cards) {
    if (!cell.notes().isEmpty()) {
      note(cell, on);
    }
    cell.tiles().forEach(cards::paint);
    if (!cell.hidden().isEmpty()) {
      more(cell, on, state);
    }
  }

  private void note(DayCell cell, Surface on) {
    Note note = cell.notes().getFirst();
    if (note.kind() != Note.Kind.HOLIDAY && cell.label().width() > 20) {
      on.fillRound(cell.label(), 3, NoteLook.ground(note));
    }
    RibbonPainter.label(on, NoteLook.icon(note), note.label(), cell.label());
  }

  private void more(DayCell cell, Surface on, SceneState state) {
    boolean hovered = state.hovered().filter(Ids.more(cell.day())::equals).isPresent();
    boolean focused = state.focused().filter(Ids.more(cell.day())::equals).isPresent();
    if (hovered) {
      on.fillRound(cell.more(), 4, Role.HOVER);
    }
    if (focused) {
      on.outline(cell.more(), 4, 1.5, Role.ACCENT);
    }
    String full = telling.say("more.full", cell.hidden().size());
    boolean wide = Texts.fits(on, full, Face.SMALL, cell.more().width() - 12);
    String text = wide ? full : telling.say("more", cell.hidden().size());
    Box box =
        new Box(
            cell.more().x() + 8,
            cell.more().y(),
            Math.max(0, cell.more().width() - 8),
            cell.more().height());
    on.text(text, box, Face.SMALL, Role.ACCENT);
  }
}
