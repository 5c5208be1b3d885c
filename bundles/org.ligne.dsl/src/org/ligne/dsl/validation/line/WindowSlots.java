package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.WINDOW_IN_QUIET_HOURS;
import static org.ligne.dsl.validation.StructureCode.WINDOW_WITHOUT_SLOT;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.dsl.validation.time.Hours;
import org.ligne.model.common.TimeRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Window;
import org.ligne.model.query.Days;

/**
 * A window can be used: a slot of the half-hour grid begins in it, and the quiet hours leave at
 * least one of its slots on one of its days.
 */
final class WindowSlots implements Rule<Window> {
  @Override
  public Class<Window> type() {
    return Window.class;
  }

  @Override
  public void check(Window window, Findings out) {
    if (!(window.eContainer() instanceof Channel channel)) {
      return;
    }
    for (int index = 0; index < window.getTimes().size(); index++) {
      TimeRange range = window.getTimes().get(index);
      if (Hours.isComplete(range)) {
        StructureCode code = wrong(channel, window, range);
        if (code != null) {
          String words = Spelled.of(range);
          out.add(Finding.at(window, LinePackage.Literals.WINDOW__TIMES, index, code, words));
        }
      }
    }
  }

  private static StructureCode wrong(Channel channel, Window window, TimeRange range) {
    int first = Math.ceilDiv(range.getFrom().toSecondOfDay() / 60, Hours.GRID) * Hours.GRID;
    int end = range.getTo().toSecondOfDay() / 60 + (Days.wraps(range) ? Policy.DAY : 0);
    if (first >= end) {
      return WINDOW_WITHOUT_SLOT;
    }
    return isQuiet(channel, Days.of(window.getDays()), first, end) ? WINDOW_IN_QUIET_HOURS : null;
  }

  private static boolean isQuiet(Channel channel, Set<DayOfWeek> days, int first, int end) {
    for (DayOfWeek day : days) {
      for (int minute = first; minute < end; minute += Hours.GRID) {
        LocalTime time = LocalTime.ofSecondOfDay(minute % Policy.DAY * 60L);
        if (!Hours.isQuiet(channel, day.plus(minute / Policy.DAY), time)) {
          return false;
        }
      }
    }
    return true;
  }
}
