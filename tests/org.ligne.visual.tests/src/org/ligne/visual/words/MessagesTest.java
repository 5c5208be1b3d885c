package org.ligne.visual.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("ligne.root"), "bundles/org.ligne.visual/src");
  private static final Pattern LOOSE = Pattern.compile(".* [:;!?»%].*|.*« .*");

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        "org.ligne.visual." + name + ".messages", language, MessagesTest.class.getClassLoader());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "calendar",
        "timeline",
        "figures",
        "mix",
        "load",
        "preview",
        "report",
        "why"
      })
  void sayTheSameInBothLanguages(String name) {
    ResourceBundle english = bundle(name, Locale.ROOT);
    ResourceBundle french = bundle(name, Locale.FRENCH);
    assertEquals(Locale.FRENCH, french.getLocale());
    for (String key : new TreeSet<>(english.keySet())) {
      MessageFormat one = new MessageFormat(english.getString(key), Locale.ENGLISH);
      MessageFormat other = new MessageFormat(french.getString(key), Locale.FRENCH);
      assertEquals(
          one.getFormatsByArgumentIndex().length, other.getFormatsByArgumentIndex().length, key);
      assertFalse(french.getString(key).contains("'"), key);
    }
    assertEquals(english.keySet(), french.keySet());
  }

  /** A mark that French sets apart from its word never stands alone at the start of a line. */
  @Test
  void frenchMarksStayWithTheirWords() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(each -> each.endsWith("messages_fr.properties")).sorted().toList();
    }
    assertTrue(files.size() >= 6, files.toString());
    for (Path file : files) {
      Matcher loose = LOOSE.matcher(Files.readString(file));
      assertFalse(loose.find(), () -> file + ": " + loose.group());
    }
  }

  @Test
  void whatIsNeitherIsRead() {
    assertEquals("Sat 1 Aug", new Dates(Locale.GERMAN).brief(LocalDate.of(2026, 8, 1)));
    assertEquals("sam. 1er août", new Dates(Locale.FRENCH).brief(LocalDate.of(2026, 8, 1)));
  }
}
