package org.ligne.dsl.ide.fix.line;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.validation.time.Hours;
import org.ligne.model.common.CommonPackage.Literals;
import org.ligne.model.common.TimeRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;

/** Opens channels whose windows or quiet hours leave no time. */
final class OpenHours {
  private static final int DAY = 24 * 60;

  private OpenHours() {}

  /** A window that quiet hours swallow. */
  static void quiet(Window window, Finding finding, Offers offers) {
    TimeRange range = window.getTimes().get(finding.index());
    var edits = Removal.memberOrOwner(range, window.getTimes().size());
    offers.best("remove", edits, Written.of(range));
  }

  /** A window between two half hours. */
  static void withoutSlot(Window window, Finding finding, Offers offers) {
    TimeRange range = window.getTimes().get(finding.index());
    Page page = Page.of(window);
    LocalTime from = at(minutes(range.getFrom()) / Hours.GRID * Hours.GRID);
    LocalTime to = at(Math.ceilDiv(minutes(range.getTo()), Hours.GRID) * Hours.GRID);
    var edits =
        page.replace(Page.node(range, Literals.TIME_RANGE__FROM), from.toString())
            .and(page.replace(Page.node(range, Literals.TIME_RANGE__TO), to.toString()));
    offers.best("change", edits, Written.of(range), from + "-" + to);
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static LocalTime at(int minutes) {
    return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
  }

  /** Quiet hours that fill the week: each whose removal would open it. */
  static void never(Channel channel, Finding finding, Offers offers) {
    for (int i = 0; i < channel.getQuiet().size(); i++) {
      QuietHours quiet = channel.getQuiet().get(i);
      for (int j = 0; j < quiet.getTimes().size(); j++) {
        offer(channel, i, j, offers);
      }
    }
  }

  private static void offer(Channel channel, int quiet, int time, Offers offers) {
    Channel copy = EcoreUtil.copy(channel);
    copy.getQuiet().get(quiet).getTimes().remove(time);
    boolean opens =
        Arrays.stream(DayOfWeek.values()).anyMatch(day -> !Hours.openSlots(copy, day).isEmpty());
    if (opens) {
      TimeRange range = channel.getQuiet().get(quiet).getTimes().get(time);
      boolean byDay = Hours.isComplete(range) && range.getFrom().isBefore(range.getTo());
      var edits = Removal.memberOrOwner(range, channel.getQuiet().get(quiet).getTimes().size());
      if (byDay) {
        offers.best("remove", edits, "quiet " + Written.of(range));
      } else {
        offers.also("remove", edits, "quiet " + Written.of(range));
      }
    }
  }
}
