package org.ligne.compiler.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The countries, and the parts of them, whose public holidays are known here. */
public final class HolidayRegions {
  private HolidayRegions() {}

  /** The codes of all countries with holidays, such as {@code FR}, in their order. */
  public static List<String> countries() {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
        .filter(country -> HolidayTable.of(country).isPresent())
        .sorted()
        .toList();
  }

  /** A country's regions with holidays of their own, such as {@code DE-BY}, in their order. */
  public static List<String> regions(String country) {
    return HolidayTable.of(country).stream()
        .flatMap(table -> table.regions().stream())
        .map(region -> country + "-" + region)
        .toList();
  }

  /** The English names of the holidays of a year by their days; none where it is not known. */
  public static SortedMap<LocalDate, String> holidays(String code, int year) {
    PublicHolidays known = new PublicHolidays(List.of(code));
    SortedMap<LocalDate, String> found = new TreeMap<>();
    List<LocalDate> days = new ArrayList<>();
    LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(days::add);
    days.forEach(day -> known.nameOf(day).ifPresent(name -> found.put(day, name)));
    return found;
  }
}
