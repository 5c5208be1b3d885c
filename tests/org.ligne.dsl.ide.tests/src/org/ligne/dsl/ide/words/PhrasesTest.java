package org.ligne.dsl.ide.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class PhrasesTest {

  private static Properties read(String bundle) throws IOException {
    Properties read = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream("/org/ligne/dsl/ide/" + bundle)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return read;
  }

  private static Set<String> keys(Properties messages) {
    Set<String> keys = new TreeSet<>(messages.stringPropertyNames());
    keys.removeIf(key -> key.endsWith(".example"));
    return keys;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hover/messages", "hover/keywords", "completion/messages", "snippet/messages"})
  void haveTheSameKeysAndTakeTheSameArguments(String bundle) throws IOException {
    Properties english = read(bundle + ".properties");
    Properties french = read(bundle + "_fr.properties");
    assertEquals(keys(english), keys(french));
    for (String key : keys(english)) {
      assertDoesNotThrow(() -> new MessageFormat(french.getProperty(key)), key);
      assertEquals(
          new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
          new MessageFormat(french.getProperty(key)).getFormatsByArgumentIndex().length,
          key);
    }
  }

  @Test
  void daysAreWrittenAsPeopleWriteThem() {
    LocalDate first = LocalDate.of(2026, 9, 1);
    assertEquals("Tuesday 1 September 2026", new Calendar(Locale.ENGLISH).inFull(first));
    assertEquals("mardi 1er septembre 2026", new Calendar(Locale.FRENCH).inFull(first));
    assertEquals("2 septembre", new Calendar(Locale.FRENCH).dayAndMonth(first.plusDays(1)));
  }
}
