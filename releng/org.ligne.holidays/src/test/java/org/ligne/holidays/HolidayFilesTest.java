package org.ligne.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped files are what the library says. */
class HolidayFilesTest {
  private static final Path SHIPPED = Path.of(System.getProperty("ligne.holidays"));

  static Stream<String> countries() {
    return Arrays.stream(HolidayFiles.COUNTRIES.split(" "));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void shipsWhatTheLibrarySays(String country) throws IOException {
    Path file = SHIPPED.resolve(country.toUpperCase(Locale.ROOT) + ".tsv");
    List<String> shipped = Files.readAllLines(file);
    assertEquals(
        HolidayFiles.text(country, "-", "-").lines().skip(1).toList(),
        shipped.subList(1, shipped.size()));
  }

  @Test
  void shipsNoOtherFile() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertEquals(countries().count(), files.count());
    }
  }

  @Test
  void knowsTheEleventhOfNovember() {
    String text = HolidayFiles.text("fr", "1.2.3", "2026-11-23");
    assertTrue(text.startsWith("# Public holidays of FR, 2025 to 2035. Source: jollyday 1.2.3"));
    assertTrue(text.contains("2026-11-11\t\tArmistice Day\tArmistice\n"), text);
  }
}
