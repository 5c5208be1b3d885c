package org.ligne.dsl.ide.fix.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.dsl.validation.time.Hours;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.Weekday;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Days;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Chooses other days for a series that recurs on days it cannot, or never. */
final class Recurring {
  private static final int WEEK = 7;
  private static final int SHOWN = 2;

  private Recurring() {}

  /** Days a blackout takes whole are left out. */
  static void inBlackout(Series series, Finding finding, Offers offers) {
    Agenda agenda = new Agenda(Contents.line(series), offers.tools().language().locale());
    List<LocalDate> black =
        Recurrences.of(series).stream()
            .map(Occurrence::day)
            .filter(day -> agenda.blackouts(day).stream().anyMatch(each -> takes(each, series)))
            .toList();
    Skips.offer(series, black, offers);
  }

  private static boolean takes(Blackout blackout, Series series) {
    boolean concerned =
        blackout.getChannels().isEmpty()
            || series.getPlacements().stream()
                .map(Placement::getChannel)
                .anyMatch(blackout.getChannels()::contains);
    return concerned && blackout.getTimes().isEmpty();
  }

  /** Only weekdays on which all its channels are open. */
  static void outsideWindows(Series series, Finding finding, Offers offers) {
    Set<DayOfWeek> chosen = Days.of(series.getDays());
    Set<DayOfWeek> open = new TreeSet<>(chosen);
    open.removeIf(day -> !isOpen(series, day));
    if (!open.isEmpty()) {
      recur(series, open, offers);
      return;
    }
    near(chosen.iterator().next()).stream()
        .filter(day -> isOpen(series, day))
        .limit(SHOWN)
        .forEach(day -> recur(series, Set.of(day), offers));
  }

  private static boolean isOpen(Series series, DayOfWeek day) {
    return series.getPlacements().stream()
        .map(Placement::getChannel)
        .filter(channel -> channel != null && !channel.eIsProxy())
        .noneMatch(channel -> isClosed(channel, day));
  }

  private static boolean isClosed(Channel channel, DayOfWeek day) {
    return Hours.openSlots(channel, day).isEmpty();
  }

  /** Weekdays that are in its period, those near to what it says first. */
  static void never(Series series, Finding finding, Offers offers) {
    if (!series.getSkip().isEmpty() && recurs(series, each -> each.getSkip().clear())) {
      offers.best(
          "remove",
          Removal.clause(series, Literals.SERIES__SKIP),
          Removal.words(series, Literals.SERIES__SKIP));
    }
    DayOfWeek wrong = Days.of(series.getDays()).iterator().next();
    near(wrong).stream()
        .filter(day -> recurs(series, each -> each.setDays(set(day))))
        .limit(SHOWN)
        .forEach(day -> recur(series, Set.of(day), offers));
  }

  private static boolean recurs(Series series, Consumer<Series> change) {
    Series copy = Lengths.copy(series, Contents.campaign(series).getTo());
    change.accept(copy);
    return !Recurrences.of(copy).isEmpty();
  }

  private static DaySet set(DayOfWeek day) {
    DayRange range = CommonFactory.eINSTANCE.createDayRange();
    range.getBounds().add(Weekday.get(day.ordinal()));
    DaySet set = CommonFactory.eINSTANCE.createDaySet();
    set.getRanges().add(range);
    return set;
  }

  private static List<DayOfWeek> near(DayOfWeek day) {
    return IntStream.range(1, WEEK)
        .mapToObj(number -> day.plus(number % 2 == 1 ? (number + 1) / 2 : -number / 2))
        .toList();
  }

  private static void recur(Series series, Set<DayOfWeek> days, Offers offers) {
    String words = days.stream().map(Spelled::of).collect(Collectors.joining(", "));
    Edits edits = Page.of(series).replace(Page.node(series, Literals.SERIES__DAYS), words);
    offers.best("recur", edits, Written.of(series.getDays()), words);
  }
}
