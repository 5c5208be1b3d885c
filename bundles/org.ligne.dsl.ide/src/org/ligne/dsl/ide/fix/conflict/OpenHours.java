package org.ligne.dsl.ide.fix.conflict;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;
import org.ligne.planning.conflict.Repair;

/** Makes windows longer and quiet hours shorter, and adds windows on other days. */
final class OpenHours {
  private static final int SHORT = 3;

  private OpenHours() {}

  static void offer(Repair.Shift shift, Twins twins, Offers offers) {
    switch (shift.times().eContainer()) {
      case Window window ->
          twins
              .of(window, Literals.WINDOW__DAYS, Literals.WINDOW__TIMES)
              .ifPresent(
                  now -> shift("open-longer", now.getTimes(), shift, window.getTimes(), offers));
      case QuietHours quiet ->
          twins
              .of(quiet, Literals.QUIET_HOURS__DAYS, Literals.QUIET_HOURS__TIMES)
              .ifPresent(
                  now -> shift("quiet-shorter", now.getTimes(), shift, quiet.getTimes(), offers));
      case null, default -> {} // Nothing else closes a channel by the hour.
    }
  }

  private static void shift(
      String key, List<TimeRange> now, Repair.Shift shift, List<TimeRange> planned, Offers offers) {
    TimeRange times = now.get(planned.indexOf(shift.times()));
    Edits edits = Page.of(times).replace(Written.node(times), hours(shift.from(), shift.to()));
    NamedElement channel = (NamedElement) times.eContainer().eContainer();
    offers.best(key, edits, channel.getName(), Written.of(times), hours(shift.from(), shift.to()));
  }

  private static String hours(LocalTime from, LocalTime to) {
    return from + "-" + to;
  }

  static void offer(Repair.Day day, Twins twins, Offers offers) {
    twins
        .of(day.window(), Literals.WINDOW__DAYS, Literals.WINDOW__TIMES)
        .ifPresent(now -> add(now, day.day(), offers));
  }

  private static void add(Window window, DayOfWeek day, Offers offers) {
    String times = String.join(", ", Written.all(window, Literals.WINDOW__TIMES));
    String name = day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    String statement = "window " + name + " " + times;
    EObject channel = window.eContainer();
    offers.best(
        "open-day",
        Insertion.after(window, statement),
        ((NamedElement) channel).getName(),
        statement);
  }
}
