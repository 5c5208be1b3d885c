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
    String title = new Dates(plan.language()).spanWithYear(from, to);
    return new MonthScene(new Diary(plan, view.now()), title, first, last, null, view);
  }

  /** The week a day lies in. */
  public static Scene week(Plan plan, LocalDate day, View view) {
    LocalDate first = Dates.monday(day);
    Dates dates = new Dates(plan.language());
    String days = dates.spanWithYear(first, first.plusDays(6));
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

  /** The days from one to another that have cards, or are special, under each other. */
  public static Scene agenda(Plan plan, LocalDate from, LocalDate to, View view) {
    return new AgendaScene(new Diary(plan, view.now()), from, to, view);
  }

  /** What found no place, with the reason, then what is held back. */
  public static Scene tray(Plan plan, View view) {
    return tray(plan, view.width(), view.height());
  }

  /** The same in less room than other pictures need; an empty one may have no more than a hand. */
  public static Scene tray(Plan plan, double width, double height) {
    return new TrayScene(plan, width, height);
  }

  /** A calendar with a tray at its right, for files and paper; windows show two pictures. */
  public static Scene beside(Scene calendar, Scene tray) {
    return new BesideScene(calendar, tray);
  }
}
