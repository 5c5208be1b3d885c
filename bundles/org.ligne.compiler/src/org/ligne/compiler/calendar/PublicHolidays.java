package org.ligne.compiler.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.planning.translate.HolidayCalendar;

/** The public holidays of the countries a line names; those not known here give none. */
public final class PublicHolidays implements HolidayCalendar {
  private final Map<HolidayRegion, HolidayTable> tables = new LinkedHashMap<>();

  /** The holidays of some countries or regions, such as {@code FR} or {@code DE-BY}. */
  public PublicHolidays(List<String> codes) {
    for (String code : codes) {
      HolidayRegion region = HolidayRegion.parse(code);
      HolidayTable.of(region.country()).ifPresent(table -> tables.put(region, table));
    }
  }

  /** The regions of a country that have holidays of their own, by code; none if it is not known. */
  public static List<String> regions(String country) {
    return HolidayTable.of(country).stream().flatMap(table -> table.regions().stream()).toList();
  }

  /** Whether anything is known of a country's holidays. */
  public static boolean isKnown(String country) {
    return HolidayTable.of(country).isPresent();
  }

  /**
   * Whether the holidays of a country or region are known from one year to another.
   *
   * @param code such as {@code FR} or {@code DE-BY}
   */
  public static boolean covers(String code, int from, int to) {
    HolidayRegion region = HolidayRegion.parse(code);
    return HolidayTable.of(region.country())
        .filter(table -> table.knows(region.region()) && table.covers(from, to))
        .isPresent();
  }

  @Override
  public Optional<String> nameOf(LocalDate day) {
    return name(day, HolidayTable::nameOf);
  }

  /** What the holiday on a day is called where it is kept, with its country, or empty. */
  public Optional<String> localNameOf(LocalDate day) {
    return name(day, HolidayTable::localNameOf);
  }

  private Optional<String> name(LocalDate day, Lookup lookup) {
    return tables.entrySet().stream()
        .flatMap(
            each ->
                lookup.name(each.getValue(), day, each.getKey().region()).stream()
                    .map(name -> name + " (" + each.getKey() + ")"))
        .findFirst();
  }

  /** One of the names a table holds. */
  @FunctionalInterface
  private interface Lookup {
    Optional<String> name(HolidayTable table, LocalDate day, String region);
  }
}
