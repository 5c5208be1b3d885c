package org.ligne.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({"40%, 40%", "12.50 %, 12.5%", "0%, 0%", "0.0%, 0%", "100%, 100%", "7, 7%"})
  void readsPercentages(String text, String written) {
    assertEquals(written, Percentage.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"101%", "-1%", "40 per cent", "%", "1e2%"})
  void refusesWhatIsNoPercentage(String text) {
    assertThrows(IllegalArgumentException.class, () -> Percentage.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"300 EUR, 300 EUR", "12.50 EUR, 12.5 EUR", "300EUR, 300 EUR", "5000 JPY, 5000 JPY"})
  void readsMoney(String text, String written) {
    assertEquals(written, Money.parse(text).toString());
    assertEquals(Money.parse(text), Money.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"300", "EUR 300", "300 EURO", "300 ZZZ", "1.5 JPY", "0.001 EUR", "-3 EUR"})
  void refusesWhatIsNoMoney(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "EN-gb, en-GB", "zh-hant, zh-Hant"})
  void readsLanguages(String text, String written) {
    assertEquals(written, LanguageTag.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f", "french language", "en_GB", "123"})
  void refusesWhatIsNoLanguage(String text) {
    assertThrows(IllegalArgumentException.class, () -> LanguageTag.parse(text));
  }

  @Test
  void namesThePrimaryLanguage() {
    assertEquals("en", LanguageTag.parse("en-GB").primary());
  }

  @Test
  void readsZonesThatFollowClockChanges() {
    assertEquals(ZoneId.of("Europe/Paris"), Zones.parse(" Europe/Paris "));
    assertFalse(Zones.isFixed(Zones.parse("Europe/Paris")));
    assertTrue(Zones.isFixed(Zones.parse("UTC")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+02:00", "CEST", "Europe/Pari", "europe/paris", "GMT+2"})
  void refusesOffsetsAndUnknownZones(String text) {
    assertThrows(IllegalArgumentException.class, () -> Zones.parse(text));
  }
}
