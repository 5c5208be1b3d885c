package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
  void everyCodeHasItsMessagesAndNoMessageIsLeftOver(String file) throws IOException {
    Properties messages = new Properties();
    try (InputStream in = ExchangeCode.class.getResourceAsStream(file)) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> expected = new TreeSet<>();
    for (ExchangeCode code : ExchangeCode.values()) {
      expected.add(code.id());
      expected.add(code.id() + ".mend");
    }
    assertEquals(expected, new TreeSet<>(messages.stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(ExchangeCode.class)
  void fillsEveryPlaceholder(ExchangeCode code) {
    Remark remark = new Remark(code, "", "", List.of("A", 1, "C", "D"));
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      String text = remark.text(language) + remark.mend(language);
      assertFalse(text.contains("{") || text.contains("''"), text);
    }
  }

  @Test
  void speaksTheReadersLanguage() {
    Remark remark =
        new Remark(ExchangeCode.MEDIA_NOT_CARRIED, "Rentree", "a/b/c", List.of("a/b/c", 3));
    assertEquals("a/b/c: 3 media are not in the file.", remark.text(Locale.ENGLISH));
    assertEquals("a/b/c\u00a0: 3 médias ne sont pas dans le fichier.", remark.text(Locale.FRENCH));
  }

  @Test
  void saysWhyAFolderCannotBeWritten() {
    Remark remark =
        new Remark(ExchangeCode.FOLDER_UNWRITABLE, "", "", List.of("out", 3, "No space left"));
    assertEquals("The folder out cannot be written: No space left.", remark.text(Locale.ENGLISH));
    Remark denied = new Remark(ExchangeCode.FOLDER_UNWRITABLE, "", "", List.of("out", 0, ""));
    assertEquals(
        "Impossible d’écrire dans le dossier out\u00a0: accès refusé.", denied.text(Locale.FRENCH));
  }
}
