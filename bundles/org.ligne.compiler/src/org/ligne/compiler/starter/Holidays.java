package org.ligne.compiler.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.calendar.PublicHolidays;

/**
 * The public holidays a new line keeps free.
 *
 * @param region a country or region whose holidays are known for the years in question, if any
 */
record Holidays(Optional<String> region) {

  /** A region whose holidays nobody knows, or not for these years, is left out. */
  static Holidays of(Optional<String> region, LocalDate from, LocalDate to) {
    return new Holidays(
        region.filter(code -> PublicHolidays.covers(code, from.getYear(), to.getYear())));
  }

  boolean isFree(LocalDate day) {
    return region.isEmpty() || new PublicHolidays(List.of(region.get())).nameOf(day).isEmpty();
  }
}
