package org.ligne.visual.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        "org.ligne.visual." + name + ".messages", language, MessagesTest.class.getClassLoader());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "calendar", "timeline", "figures", "mix", "load"})
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

  @Test
  void whatIsNeitherIsRead() {
    assertEquals("Sat 1 Aug", new Dates(Locale.GERMAN).brief(LocalDate.of(2026, 8, 1)));
    assertEquals("sam. 1er août", new Dates(Locale.FRENCH).brief(LocalDate.of(2026, 8, 1)));
  }
}
