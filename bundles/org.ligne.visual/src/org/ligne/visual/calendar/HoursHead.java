package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState;

/** The head of days: their names, and what goes over them. */
final class HoursHead {
  private static final double NAMES = 34;
  private static final double STEP = WeekRow.RIBBON + 2;
  private static final double LEAST_NAME = 70;
  private static final int MOST_RIBBONS = 4;

  private final Diary diary;
  private final Telling telling;
  private final Head head;
  private final LocalDate first;
  private final int days;
  private final List<Lane> lanes;
  private final double width;
  private final List<Ribbon> ribbons;

  private HoursHead(
      Diary diary,
      Telling telling,
      Head head,
      LocalDate first,
      int days,
      List<Lane> lanes,
      double width) {
    this.diary = diary;
    this.telling = telling;
    this.head = head;
    this.first = first;
    this.days = days;
    this.lanes = lanes;
    this.width = width;
    this.ribbons = Ribbons.of(diary.plan(), first, first.plusDays(days - 1L), MOST_RIBBONS, true);
  }

  static HoursHead ofDays(
      Diary diary, Telling telling, Head head, LocalDate first, int days, double width) {
    return new HoursHead(diary, telling, head, first, days, List.of(), width);
  }

  static HoursHead ofLanes(Diary diary, Telling telling, Head head, LocalDate day, double width) {
    return new HoursHead(diary, telling, head, day, 1, diary.plan().lanes(), width);
  }

  double height() {
    int rows = Ribbons.rows(ribbons);
    return Head.HEIGHT + NAMES + (rows == 0 ? 0 : rows * STEP + 4);
  }

  private int columns() {
    return lanes.isEmpty() ? days : lanes.size();
  }

  /** Where the name of a column is. */
  Box column(int number) {
    double each = (width - HoursScene.GUTTER) / columns();
    return new Box(HoursScene.GUTTER + number * each, Head.HEIGHT, each, NAMES);
  }

  private Box box(Ribbon ribbon) {
    double each = (width - HoursScene.GUTTER) / days;
    double left = HoursScene.GUTTER + (ribbon.first().toEpochDay() - first.toEpochDay()) * each;
    double right = HoursScene.GUTTER + (ribbon.last().toEpochDay() - first.toEpochDay() + 1) * each;
    double top = Head.HEIGHT + NAMES + ribbon.row() * STEP;
    double begin = left + (ribbon.isContinued() ? 0 : 3);
    return new Box(begin, top, right - (ribbon.continues() ? 0 : 3) - begin, WeekRow.RIBBON);
  }

  List<Element> elements() {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      Box box = lanes.isEmpty() ? column(i) : new Box(0, 0, width, Head.HEIGHT);
      all.add(telling.day(day, diary.cards(day).size(), diary.ownNotes(day), box));
    }
    ribbons.forEach(each -> all.add(telling.ribbon(each, box(each))));
    return all;
  }

  void paint(Surface on, SceneState state) {
    on.fill(new Box(0, 0, width, height()), Role.PAPER);
    head.paint(on, width);
    for (int i = 0; i < columns(); i++) {
      if (lanes.isEmpty()) {
        day(on, first.plusDays(i), column(i), state);
      } else {
        lane(on, lanes.get(i), column(i));
      }
    }
    ribbons.forEach(each -> RibbonPainter.paint(on, each, box(each)));
    on.line(0, height() - 0.5, width, height() - 0.5, 1, Role.EDGE);
  }

  private void day(Surface on, LocalDate day, Box box, SceneState state) {
    if (state.hovered().filter(Ids.day(day)::equals).isPresent()) {
      on.fillRound(box.inset(2), 4, Role.HOVER);
    }
    String number = String.valueOf(day.getDayOfMonth());
    String name =
        box.width() < LEAST_NAME
            ? telling.dates().weekdayLetter(day.getDayOfWeek())
            : telling.dates().weekday(day.getDayOfWeek());
    double wide = on.width(name, Face.NORMAL);
    double left = box.x() + HourColumn.BAND + 6;
    on.text(name, new Box(left, box.y(), wide + 1, NAMES), Face.NORMAL, Role.MUTED);
    double size = on.width(number, Face.TITLE);
    Box mark = new Box(left + wide + 3, box.y() + 4, Math.max(26, size + 10), 26);
    if (diary.isToday(day)) {
      on.fillRound(mark, 13, Role.NOW);
    }
    Texts.centre(on, number, mark, Face.TITLE, diary.isToday(day) ? Role.ON_NOW : Role.TEXT);
    if (state.focused().filter(Ids.day(day)::equals).isPresent()) {
      on.outline(box.inset(2), 4, 1.5, Role.ACCENT);
    }
  }

  private static void lane(Surface on, Lane lane, Box box) {
    double glyph = 14;
    double left = box.x() + HourColumn.BAND + 6;
    Box icon = new Box(left, box.y() + (NAMES - glyph) / 2, glyph, glyph);
    on.icon(Glyphs.ofPlatform(lane.outlet().platform()), icon, Role.MUTED);
    double text = Math.max(0, box.right() - 4 - left - glyph - 5);
    Box label = new Box(left + glyph + 5, box.y(), text, NAMES);
    on.text(lane.outlet().label(), label, Face.STRONG, Role.TEXT);
  }
}
