package org.ligne.voice.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault and finding has its sentence in both languages. */
class TextsTest {
  @ParameterizedTest
  @EnumSource(Fault.Code.class)
  void everyFaultIsSaidInBothLanguages(Fault.Code code) {
    Fault fault = Fault.at(new Place("a.yml", 3, "k"), code, "x", "y", 1);

    assertFalse(Texts.of(fault, Locale.ENGLISH).isBlank());
    assertFalse(Texts.of(fault, Locale.FRENCH).contains("''"));
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertEquals(keys(Locale.ENGLISH), keys(Locale.FRENCH));
    assertEquals(
        "Dites «\u00A0a\u00A0» plutôt que «\u00A0b\u00A0».",
        Texts.of("finding.substitution", List.of("a", "b"), Locale.FRENCH));
  }

  private static List<String> keys(Locale language) {
    return Collections.list(
            ResourceBundle.getBundle(
                    "org.ligne.voice.fault.messages",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES))
                .getKeys())
        .stream()
        .sorted()
        .toList();
  }
}
