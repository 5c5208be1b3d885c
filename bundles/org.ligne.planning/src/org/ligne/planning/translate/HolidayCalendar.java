package org.ligne.planning.translate;

import java.time.LocalDate;
import java.util.Optional;

/** Public holidays of the countries a line names. */
@FunctionalInterface
public interface HolidayCalendar {
  /** No holidays at all. */
  HolidayCalendar NONE = day -> Optional.empty();

  /** The English name of the holiday on a day, with its country, or empty on other days. */
  Optional<String> nameOf(LocalDate day);
}
