package org.ligne.compiler.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped tables say of known days. */
class HolidayTableTest {

  private static Optional<String> name(String day, String... codes) {
    return new PublicHolidays(List.of(codes)).nameOf(LocalDate.parse(day));
  }

  @Test
  void holidaysOfACountryAreKnownByName() {
    assertEquals(Optional.of("Armistice Day (FR)"), name("2026-11-11", "FR"));
    assertEquals(Optional.of("Easter Monday (FR)"), name("2027-03-29", "FR"));
    assertEquals(Optional.empty(), name("2026-11-12", "FR"));
    assertEquals(Optional.empty(), name("2026-11-11", "DE"));
  }

  @Test
  void aRegionHasItsOwnBesidesThoseOfTheCountry() {
    assertEquals(Optional.empty(), name("2026-12-26", "FR"));
    assertEquals(Optional.of("2nd Christmas day (FR-67)"), name("2026-12-26", "FR-67"));
    assertEquals(Optional.of("Christmas (FR-67)"), name("2026-12-25", "FR-67"));
    assertEquals(Optional.empty(), name("2026-12-26", "FR-75"));
  }

  @Test
  void severalCountriesAreKeptTogether() {
    assertEquals(Optional.of("Armistice Day (FR)"), name("2026-11-11", "CH", "FR"));
    assertEquals(Optional.of("National Day (CH)"), name("2026-08-01", "FR", "CH"));
  }

  @Test
  void aDayCanBeTwoHolidays() {
    assertEquals(Optional.of("Constitution Day, Whit Monday (NO)"), name("2027-05-17", "NO"));
  }

  @Test
  void noCountryHasNone() {
    assertEquals(Optional.empty(), name("2026-12-25"));
    assertEquals(Optional.empty(), name("2026-12-25", "QQ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"QQ", "fr", "FRA", "F", "", "../FR", "holidays/FR"})
  void whatIsNoKnownCountryHasNoTable(String code) {
    assertEquals(Optional.empty(), HolidayTable.of(code));
  }

  @Test
  void tablesKnowTheirYearsAndRegions() {
    HolidayTable france = HolidayTable.of("FR").orElseThrow();
    assertTrue(france.covers(france.firstYear(), france.lastYear()));
    assertFalse(france.covers(france.firstYear() - 1, france.firstYear()));
    assertFalse(france.covers(france.lastYear(), france.lastYear() + 1));
    assertTrue(france.knows("") && france.knows("67"));
    assertFalse(france.knows("6") || france.knows("99") || france.knows("BY"));
  }
}
