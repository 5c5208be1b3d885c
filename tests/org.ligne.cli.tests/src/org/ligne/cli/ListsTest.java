package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;
import org.ligne.exchange.Exporters;
import org.ligne.platform.PlatformLibrary;

/** {@code ligne platforms} and {@code ligne formats}. */
class ListsTest {
  @TempDir Path folder;

  @Test
  void everyShippedPlatformIsListedWithTheDayItWasChecked() {
    Result result = ligne("platforms");
    assertEquals(0, result.code());
    for (String name : PlatformLibrary.names()) {
      assertTrue(
          result
              .out()
              .lines()
              .anyMatch(line -> line.matches(name + " +\\w+ +\\d{4}-\\d\\d-\\d\\d .*")),
          name + " in " + result.out());
    }
  }

  @Test
  void everyShippedPlatformCanBeShown() {
    Result result = ligne("platforms", "bluesky");
    assertEquals(0, result.code());
    assertTrue(result.out().startsWith("Bluesky"), result.out());
    assertTrue(result.out().contains("\n  Format "), result.out());
    assertTrue(result.out().contains("A first-hand"), result.out());
    assertTrue(result.out().contains("\n  Sources\n"), result.out());
    Result french = ligne("platforms", "Bluesky", "--lang", "fr");
    assertTrue(french.out().contains("A de première main"), french.out());
  }

  @Test
  void aPlatformIsToldToPrograms() {
    Result result = ligne("platforms", "bluesky", "--format", "json");
    assertEquals(0, result.code());
    JsonObject root = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("ligne-platforms", root.get("format").getAsString());
    assertEquals(1, root.getAsJsonArray("platforms").size());
  }

  @Test
  void theFileOfAPlatformCanBeTakenOver() {
    Result result = ligne("platforms", "Mastodon", "--source");
    assertEquals(0, result.code());
    assertEquals(PlatformLibrary.text("Mastodon").strip(), result.out().strip());
    Result unnamed = ligne("platforms", "--source");
    assertEquals(2, unnamed.code());
    assertTrue(unnamed.err().contains("ligne platforms NAME --source"), unnamed.err());
  }

  @Test
  void everyFormatIsListedWithItsLimits() {
    Result result = ligne("formats");
    assertEquals(0, result.code());
    for (String name : Exporters.names()) {
      assertTrue(result.out().contains(name + "\n  "), result.out());
    }
    assertTrue(result.out().contains("does not carry"), result.out());
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
