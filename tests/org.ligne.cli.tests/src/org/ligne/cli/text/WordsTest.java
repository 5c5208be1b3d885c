package org.ligne.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.PlatformStatus;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.ApprovalState;

/** The texts of the command in both languages. */
class WordsTest {

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties english = load("/org/ligne/cli/messages.properties");
    Properties french = load("/org/ligne/cli/messages_fr.properties");
    assertEquals(
        new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(french.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      int placeholders = placeholders(english.getProperty(key), Locale.ENGLISH);
      assertEquals(placeholders, placeholders(french.getProperty(key), Locale.FRENCH), key);
    }
  }

  private static Properties load(String resource) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    }
  }

  /** A lonely apostrophe would swallow them. */
  private static int placeholders(String pattern, Locale language) {
    String filled =
        new MessageFormat(pattern, language).format(new Object[] {"§", "§", "§", "§", "§", "§"});
    assertFalse(filled.contains("{"), pattern);
    return (int) filled.chars().filter(c -> c == '§').count();
  }

  @Test
  void everyWordOfTheModelsCanBeSaid() {
    Words words = Words.in(Locale.FRENCH);
    Role.VALUES.forEach(each -> assertTrue(words.has("role." + each.getLiteral())));
    Counter.VALUES.forEach(each -> assertTrue(words.has("counter." + each.getLiteral())));
    LinkUse.VALUES.forEach(each -> assertTrue(words.has("link." + each.getLiteral())));
    MediaKind.VALUES.forEach(each -> assertTrue(words.has("limit.media." + each.getLiteral())));
    TextField.VALUES.forEach(each -> assertTrue(words.has("limit.field." + each.getLiteral())));
    PlatformStatus.VALUES.forEach(each -> assertTrue(words.has("status." + each.getLiteral())));
    ApprovalState.VALUES.forEach(each -> assertTrue(words.has("approval." + each.getLiteral())));
  }

  @Test
  void numbersAreNotGroupedAndCountsHaveTheirForms() {
    Words words = Words.in(Locale.FRENCH);
    assertEquals("aucune erreur", words.count("errors", 0));
    assertEquals("1 erreur", words.count("errors", 1));
    assertEquals("12345 erreurs", words.count("errors", 12_345));
  }

  @Test
  void languageIsWhatIsAskedForAndNeverTheMachinesOwn() throws UsageException {
    assertEquals(Locale.ENGLISH, Language.choose(Optional.empty(), Optional.empty()));
    assertEquals(Locale.ENGLISH, Language.choose(Optional.empty(), Optional.of(" ")));
    assertEquals(Locale.FRENCH, Language.choose(Optional.empty(), Optional.of("fr_CA.UTF-8")));
    assertEquals(Locale.ENGLISH, Language.choose(Optional.of("EN"), Optional.of("fr")));
    assertThrows(
        UsageException.class, () -> Language.choose(Optional.of("frog"), Optional.empty()));
  }
}
