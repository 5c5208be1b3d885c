package org.ligne.dsl.ide.agenda;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Dated;
import org.ligne.model.line.Event;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;

/** The days of a line: its public holidays, events and blackouts, those of its packs included. */
public final class Agenda {
  private final PublicHolidays holidays;
  private final List<Event> events;
  private final List<Blackout> blackouts;
  private final boolean local;

  /**
   * The days of a line.
   *
   * @param line a line, or null when none is known
   * @param language the reader's language
   */
  public Agenda(Line line, Locale language) {
    holidays = new PublicHolidays(line == null ? List.of() : line.getHolidays());
    events = line == null ? List.of() : Lines.events(line);
    blackouts = line == null ? List.of() : Lines.blackouts(line);
    local = line != null && line.getHolidays().stream().allMatch(code -> speaks(code, language));
  }

  /** Whether holidays bear names in the reader's language where they are kept. */
  private static boolean speaks(String code, Locale language) {
    return language.getLanguage().equals("fr") && code.matches("(FR|MC)(-.*)?");
  }

  /** The name of the public holiday on a day, with its country. */
  public Optional<String> holiday(LocalDate day) {
    return local ? holidays.localNameOf(day) : holidays.nameOf(day);
  }

  /** The events of a day. */
  public List<Event> events(LocalDate day) {
    return events.stream().filter(event -> isOn(event, day)).toList();
  }

  /** The blackouts that touch a day, for some hours of it or for all. */
  public List<Blackout> blackouts(LocalDate day) {
    return blackouts.stream().filter(blackout -> isOn(blackout, day)).toList();
  }

  /** Whether nothing is published on a channel on a day: a blackout of all of it, or a holiday. */
  public boolean isClosed(LocalDate day, Channel channel) {
    return !channel.isOpenOnHolidays() && holidays.nameOf(day).isPresent()
        || blackouts(day).stream()
            .anyMatch(each -> each.getTimes().isEmpty() && concerns(each, channel));
  }

  static boolean concerns(Blackout blackout, Channel channel) {
    return blackout.getChannels().isEmpty() || blackout.getChannels().contains(channel);
  }

  static boolean isOn(Dated dated, LocalDate day) {
    if (dated.getYearly() != null) {
      return MonthDay.from(day).equals(dated.getYearly());
    }
    if (dated.getOn() == null) {
      return false;
    }
    LocalDate last = dated.getUntil() == null ? dated.getOn() : dated.getUntil();
    return !day.isBefore(dated.getOn()) && !day.isAfter(last);
  }
}
