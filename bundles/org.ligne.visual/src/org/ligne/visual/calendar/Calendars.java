package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.words.Dates;

/** Makes calendars of plans. Any thread; what is made is immutable. */
public final class Calendars {
  private Calendars() {}

  /** A month, with the weeks it shares with others whole. */
  public static Scene month(Plan plan, YearMonth month, View view) {
    LocalDate first = Dates.monday(month.atDay(1));
    LocalDate last = Dates.monday(month.atEndOfMonth()).plusDays(6);
    String title = new Dates(plan.language()).month(month);
    return new MonthScene(new Diary(plan, view.now()), title, first, last, month, view);
  }

  /** All weeks from one day to another under each other. */
  public static Scene weeks(Plan plan, LocalDate from, LocalDate to, View view) {
    LocalDate first = Dates.monday(from);
    LocalDate last = Dates.monday(to).plusDays(6);
    String title = new Dates(plan.language()).span(from, to);
    return new MonthScene(new Diary(plan, view.now()), title, first, last, null, view);
  }

  /** The week a day lies in. */
  public static Scene week(Plan plan, LocalDate day, View view) {
    LocalDate first = Dates.monday(day);
    Dates dates = new Dates(plan.language());
    String days = dates.span(first, first.plusDays(6));
    String title = new Telling(plan).say("week", Dates.week(first), days);
    return HoursScene.ofDays(new Diary(plan, view.now()), title, first, 7, view);
  }

  /** A day; the channels beside each other if the view has lanes. */
  public static Scene day(Plan plan, LocalDate day, View view) {
    String title = new Dates(plan.language()).inFullAsTitle(day);
    Diary diary = new Diary(plan, view.now());
    return view.lanes() && !plan.lanes().isEmpty()
        ? HoursScene.ofLanes(diary, title, day, view)
        : HoursScene.ofDays(diary, title, day, 1, view);
  }
}
