package org.ligne.cli.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;

/** The page of platforms in docs/; {@code -Dligne.golden=write} writes it anew. */
class PlatformPageTest {
  private static final Path PAGE = Path.of(System.getProperty("ligne.root"), "docs/platforms.md");
  private static final List<Platform> PLATFORMS = Compiler.create(Locale.ENGLISH).platforms();
  private static final String TEXT = PlatformPage.of(PLATFORMS, Words.in(Locale.ENGLISH));

  @Test
  void saysWhatPostsAreCheckedWith() throws IOException {
    if ("write".equals(System.getProperty("ligne.golden"))) {
      Files.writeString(PAGE, TEXT, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(PAGE, StandardCharsets.UTF_8), TEXT);
  }

  @Test
  void namesTheSourcesOfEveryFigure() {
    for (Platform platform : PLATFORMS) {
      platform
          .getSources()
          .forEach(it -> assertTrue(TEXT.contains("- **" + it.getName() + "**"), it.getName()));
    }
    long rows = TEXT.lines().filter(line -> line.startsWith("| ") && line.endsWith("|")).count();
    long limits = PLATFORMS.stream().mapToLong(PlatformPageTest::limits).sum();
    assertTrue(rows > limits, rows + " rows for " + limits + " limits");
  }

  private static long limits(Platform platform) {
    long ofFormats = platform.getFormats().stream().mapToLong(it -> it.getLimits().size()).sum();
    return platform.getLimits().size() + ofFormats;
  }

  @Test
  void everyKindOfLimitHasWordsInBothLanguages() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      LimitWords words = new LimitWords(Words.in(language));
      allLimits().forEach(limit -> assertHasWords(words, limit));
    }
  }

  private static void assertHasWords(LimitWords words, Limit limit) {
    String text = words.subject(limit) + words.rule(limit) + words.scope(limit);
    assertTrue(text.length() > 3 && !text.contains("null") && !text.contains("{"), text);
  }

  private static List<Limit> allLimits() {
    return PLATFORMS.stream()
        .flatMap(
            platform ->
                Stream.concat(
                    platform.getLimits().stream(),
                    platform.getFormats().stream().flatMap(it -> it.getLimits().stream())))
        .toList();
  }

  @Test
  void frenchQuantitiesHaveFrenchUnits() {
    String french = PlatformPage.of(PLATFORMS, Words.in(Locale.FRENCH));
    assertTrue(french.contains("au plus 8 Mo"), "8 Mo");
    assertTrue(french.contains("de 10 min à 75 jours à l’avance"), "75 jours");
    assertTrue(french.contains("4:5 à 1,91:1"), "1,91:1");
  }
}
