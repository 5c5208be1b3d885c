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

  @Override
  public Optional<String> nameOf(LocalDate day) {
    return tables.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().nameOf(day, each.getKey().region()).stream()
                    .map(name -> name + " (" + each.getKey() + ")"))
        .findFirst();
  }
}
