package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportersTest {

  @Test
  void findsFormatsByTheirExactName() {
    assertEquals(List.of("json", "csv", "ical", "hootsuite"), Exporters.names());
    for (Exporter exporter : Exporters.all()) {
      assertSame(exporter, Exporters.find(exporter.name()).orElseThrow());
    }
    assertTrue(Exporters.find("buffer").isEmpty());
    assertTrue(Exporters.find("CSV").isEmpty());
  }

  @Test
  void describesEachFormatAndItsLimitsInBothLanguages() {
    for (Exporter exporter : Exporters.all()) {
      String english = exporter.description(Locale.ENGLISH);
      assertFalse(english.isBlank());
      assertNotEquals(english, exporter.description(Locale.FRENCH));
      assertNotEquals(exporter.limits(Locale.ENGLISH), exporter.limits(Locale.FRENCH));
      assertEquals(english, exporter.description(Locale.GERMAN), "English where there is no other");
    }
  }

  @Test
  void keepsApostrophesInDescriptions() {
    String hootsuite = Exporters.find("hootsuite").orElseThrow().description(Locale.ENGLISH);
    assertTrue(hootsuite.startsWith("Files for Hootsuite's bulk upload"), hootsuite);
  }
}
