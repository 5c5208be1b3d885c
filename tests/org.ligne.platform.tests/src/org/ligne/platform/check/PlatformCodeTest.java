package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.platform.Counter;

class PlatformCodeTest {
  private static final int UNIT = 9;

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
  void everyCodeHasItsMessagesAndNoMessageIsLeftOver(String file) throws IOException {
    Properties messages = new Properties();
    try (InputStream in = PlatformCode.class.getResourceAsStream(file)) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> expected = new TreeSet<>();
    for (PlatformCode code : PlatformCode.values()) {
      expected.add(code.id());
      expected.add(code.id() + ".mend");
    }
    assertEquals(expected, new TreeSet<>(messages.stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(PlatformCode.class)
  void everyPlaceholderIsFilled(PlatformCode code) {
    List<Integer> arguments = Collections.nCopies(13, 1);
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      String text =
          Messages.text(code, arguments, language) + Messages.mend(code, arguments, language);
      assertFalse(text.contains("{") || text.contains("}") || text.contains("''"), text);
      assertFalse(text.contains("  "), text);
    }
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void everyUnitHasItsWords(Counter unit) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      String text = text(unit.ordinal(), language);
      for (Counter other : Counter.values()) {
        assertTrue(other == unit || !text.equals(text(other.ordinal(), language)), text);
      }
    }
  }

  private static String text(int unit, Locale language) {
    List<Integer> arguments = new ArrayList<>(Collections.nCopies(13, 1));
    arguments.set(UNIT, unit);
    return Messages.text(PlatformCode.TEXT_TOO_LONG, arguments, language);
  }
}
