package org.ligne.compiler.starter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Money;

/**
 * What a new project is to be about.
 *
 * @param author the language of names and comments: French, or else English
 * @param brand the brand's name as people write it
 * @param zone the zone of all dates and hours
 * @param holidays the country or region whose public holidays are kept free, if any
 * @param languages the languages to publish in, the main one first
 * @param presences the networks to publish on
 * @param team who does the work; may be empty
 * @param boost what to spend on paid support of the news, if anything
 * @param site the address posts lead to, if any
 * @param today the day the project is made; the campaign begins on the Monday after it
 */
public record Beginning(
    Locale author,
    String brand,
    ZoneId zone,
    Optional<String> holidays,
    List<LanguageTag> languages,
    List<Presence> presences,
    List<Member> team,
    Optional<Money> boost,
    Optional<String> site,
    LocalDate today) {
  static final int WEEKS = 6;

  /** Keeps the lists from changing later. */
  public Beginning {
    languages = List.copyOf(languages);
    presences = List.copyOf(presences);
    team = List.copyOf(team);
    Objects.requireNonNull(today, "today");
  }

  /** The first day of the campaign. */
  LocalDate from() {
    return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  /** The last day of the campaign. */
  LocalDate to() {
    return from().plusWeeks(WEEKS).minusDays(1);
  }

  Words words() {
    return Words.forAuthor(author);
  }

  /** The name of the line. */
  public String line() {
    return Names.of(brand, words().text("line.fallback"));
  }

  List<Outlet> outlets() {
    return presences.stream()
        .map(each -> Outlet.on(each.channel(), each.platform(), languages))
        .toList();
  }

  /** The holidays of the region, as long as they are known for the campaign's years. */
  Holidays calendar() {
    return Holidays.of(holidays, from(), to());
  }
}
