package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/**
 * A week of a month.
 *
 * @param monday its first day
 * @param box where it is, without its number
 * @param days its days, Monday first
 * @param ribbons what goes over its days
 */
record WeekRow(LocalDate monday, Box box, List<DayCell> days, List<Ribbon> ribbons) {
  /** How high what goes over days is. */
  static final double RIBBON = 17;

  private static final double STEP = RIBBON + 2;
  private static final int MOST_RIBBONS = 2;

  /**
   * Lays a week out.
   *
   * @param monday its first day
   * @param month the month that matters; null if all days do
   * @param first where its first day is
   */
  static WeekRow of(LocalDate monday, YearMonth month, Box first, Diary diary) {
    List<Ribbon> ribbons =
        Ribbons.of(diary.plan(), monday, monday.plusDays(6), MOST_RIBBONS, false);
    double below = Ribbons.rows(ribbons) * STEP;
    List<DayCell> days = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      LocalDate day = monday.plusDays(i);
      boolean inside = month == null || month.equals(YearMonth.from(day));
      days.add(DayCell.of(day, first.moved(i * first.width(), 0), inside, below, diary));
    }
    Box box = new Box(first.x(), first.y(), 7 * first.width(), first.height());
    return new WeekRow(monday, box, days, ribbons);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
  }

  /** Where a ribbon is. */
  Box box(Ribbon ribbon) {
    int from = (int) (ribbon.first().toEpochDay() - monday.toEpochDay());
    int to = (int) (ribbon.last().toEpochDay() - monday.toEpochDay());
    double left = days.get(from).box().x() + (ribbon.isContinued() ? 0 : 4);
    double right = days.get(to).box().right() - (ribbon.continues() ? 0 : 4);
    double top = box.y() + DayCell.HEAD + ribbon.row() * STEP;
    return new Box(left, top, Math.max(0, right - left), RIBBON);
  }

  /** What can be selected, the uppermost last. */
  List<Element> elements(Telling telling) {
    List<Element> all = new ArrayList<>();
    ribbons.forEach(ribbon -> all.add(telling.ribbon(ribbon, box(ribbon))));
    days.forEach(day -> all.addAll(day.elements(telling)));
    return all;
  }
}
