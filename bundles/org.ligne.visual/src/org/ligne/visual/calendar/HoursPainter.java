package org.ligne.visual.calendar;

import java.time.LocalTime;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Openings;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;
import org.ligne.visual.words.Dates;

/** Draws days from midnight to midnight. */
final class HoursPainter {
  private static final double PILL = 16;
  private static final double STRIP = 8;
  private static final double MOON = 11;

  private final Diary diary;
  private final Telling telling;

  HoursPainter(Diary diary, Telling telling) {
    this.diary = diary;
    this.telling = telling;
  }

  /** The hours at the left edge. */
  void hours(Surface on, Clock clock, Box visible, double width) {
    on.fill(new Box(0, visible.y(), HoursScene.GUTTER, visible.height()), Role.PAPER);
    for (int hour = 1; hour < Clock.HALVES / 2; hour++) {
      double y = clock.half(2 * hour);
      if (y > visible.y() - PILL && y < visible.bottom() + PILL) {
        Box label = new Box(0, y - PILL / 2, HoursScene.GUTTER - 8, PILL);
        Texts.right(on, Dates.hour(LocalTime.of(hour, 0)), label, Face.SMALL, Role.MUTED);
      }
    }
  }

  void paint(HourColumn column, Surface on, Box visible, SceneState state) {
    HourGround ground = new HourGround(diary, column);
    Box box = column.box();
    on.fill(box, ground.isHoliday() ? Role.SPECIAL : Role.PAPER);
    int first = Math.clamp(column.clock().halfAt(visible.y()), 0, Clock.HALVES);
    int end = Math.clamp(column.clock().halfAt(visible.bottom()) + 1, first, Clock.HALVES);
    closed(column, ground, on, first, end);
    lines(column, on, first, end);
    notes(column, on);
    for (Spot spot : column.spots(visible.y(), visible.bottom(), diary.zone())) {
      Verdicts.paint(on, spot, state);
    }
    band(ground, on, first, end);
    CardPainter cards = new CardPainter(diary.zone(), on, state);
    column.visible(visible.y(), visible.bottom()).forEach(cards::paint);
    column.bundles().stream()
        .filter(each -> each.box().meets(visible))
        .forEach(each -> bundle(each, on, state));
  }

  private static Box run(HourColumn column, int from, int to, double x, double width) {
    double top = column.clock().half(from);
    return new Box(x, top, width, column.clock().half(to) - top);
  }

  /** Hours at which nothing is published, run by run. */
  private void closed(HourColumn column, HourGround ground, Surface on, int first, int end) {
    int from = first;
    while (from < end) {
      Openings.Kind kind = ground.kind(from);
      int to = from + 1;
      while (to < end && ground.kind(to) == kind) {
        to++;
      }
      Box box = run(column, from, to, column.box().x(), column.box().width());
      switch (kind) {
        case OUTSIDE -> on.fill(box, Role.CLOSED);
        case QUIET -> {
          on.fill(box, Role.CLOSED);
          if (from == 0 || ground.kind(from - 1) != kind) {
            moon(on, box);
          }
        }
        default -> {
          // Holidays and blackouts have grounds of their own.
        }
      }
      from = to;
    }
    for (int half = first; half < end; half++) {
      if (!column.exists(half, diary.zone())) {
        Box gap = run(column, half, half + 1, column.box().x(), column.box().width());
        on.fill(gap, Role.BLACKOUT);
        on.hatch(gap, 0, Role.EDGE);
      }
    }
  }

  /** Quiet hours are told apart from other closed ones by a moon where they begin. */
  private static void moon(Surface on, Box box) {
    if (box.width() > 2 * PILL) {
      double left = box.x() + HourColumn.BAND + 4;
      on.icon("quiet", new Box(left, box.y() + 5, MOON, MOON), Role.MUTED);
    }
  }

  private static void lines(HourColumn column, Surface on, int first, int end) {
    Box box = column.box();
    for (int half = first; half <= end; half++) {
      if (half % 2 == 0) {
        double y = column.clock().half(half) + 0.5;
        on.line(box.x(), y, box.right(), y, 1, Role.GRID);
      }
    }
    double top = column.clock().half(first);
    double bottom = column.clock().half(end);
    on.line(box.x() + 0.5, top, box.x() + 0.5, bottom, 1, Role.GRID);
  }

  private void notes(HourColumn column, Surface on) {
    for (Note note : diary.notes(column.day())) {
      if (column.isConcerned(note)) {
        blackout(note, column, on);
      }
    }
  }

  /** What concerns some channels only is a strip at the side of a day of all channels. */
  private void blackout(Note note, HourColumn column, Surface on) {
    boolean whole = note.channels().isEmpty() || column.lane() != null;
    Box box = column.box();
    double left = whole ? box.x() : box.right() - STRIP;
    double width = whole ? box.width() : STRIP;
    for (Box part : HourGround.parts(note, column)) {
      Box area = new Box(left, part.y(), width, part.height());
      on.fill(area, Role.BLACKOUT);
      on.hatch(area, 0, Role.EDGE);
      if (whole && !note.label().isEmpty()) {
        double text = Math.max(0, area.width() - HourColumn.BAND - 2);
        Box label = new Box(area.x() + HourColumn.BAND + 2, area.y() + 2, text, PILL + 1);
        String told = Texts.fitting(on, note.label(), Face.SMALL, Math.max(0, text - 26));
        Box plate =
            new Box(
                label.x(),
                label.y(),
                Math.min(text, on.width(told, Face.SMALL) + 28),
                label.height());
        on.fillRound(plate, 3, Role.BLACKOUT);
        RibbonPainter.label(on, "blackout", told, plate);
      }
    }
  }

  /** When people are there, as a band at the left edge. */
  private static void band(HourGround ground, Surface on, int first, int end) {
    for (int from = first; from < end; from = ground.end(from)) {
      int score = ground.score(from);
      if (score > 0) {
        on.fill(ground.band(from, Math.min(end, ground.end(from))), new Ink.Heat(score));
      }
    }
  }

  private void bundle(HourColumn.Bundle bundle, Surface on, SceneState state) {
    boolean hovered = state.hovered().filter(bundle.id()::equals).isPresent();
    boolean focused = state.focused().filter(bundle.id()::equals).isPresent();
    on.fillRound(bundle.box(), 4, hovered ? Role.HOVER : Role.PANEL);
    on.outline(bundle.box(), 4, focused ? 1.5 : 1, focused ? Role.ACCENT : Role.EDGE);
    String text = telling.say("more", bundle.cards().size());
    Texts.centre(on, text, bundle.box(), Face.SMALL, Role.ACCENT);
  }

  /** The line of the present moment, over all days, strongest on today. */
  void now(Surface on, Clock clock, List<HourColumn> columns) {
    LocalTime time = diary.now().toLocalTime();
    double y = clock.y(time);
    for (HourColumn column : columns) {
      Box box = column.box();
      if (diary.isToday(column.day())) {
        on.line(box.x(), y, box.right(), y, 2, Role.NOW);
        on.fillRound(new Box(box.x() - 3, y - 3.5, 7, 7), 3.5, Role.NOW);
      }
    }
    String text = Dates.hour(time);
    double width = on.width(text, Face.SMALL) + 10;
    Box pill = new Box(HoursScene.GUTTER - width - 4, y - PILL / 2, width, PILL);
    on.fillRound(pill, PILL / 2, Role.NOW);
    Texts.centre(on, text, pill, Face.SMALL, Role.ON_NOW);
  }
}
