package org.ligne.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private enum Sample implements DiagnosticCode {
    TOO_MANY_LEAVES;

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String bundleName() {
      return "org.ligne.model.diagnostic.sample";
    }
  }

  @Test
  void codesAreReadable() {
    assertEquals("too-many-leaves", Sample.TOO_MANY_LEAVES.id());
  }

  @Test
  void speaksTheReadersLanguageWhateverTheMachineSpeaks() {
    List<Object> arguments = List.of(3, "Assam");
    assertEquals(
        "It's 3 leaves of Assam.",
        Messages.text(Sample.TOO_MANY_LEAVES, arguments, Locale.ENGLISH));
    assertEquals(
        "Il y a 3 feuilles d’Assam.",
        Messages.text(Sample.TOO_MANY_LEAVES, arguments, Locale.FRENCH));
    assertEquals(
        "It's 3 leaves of Assam.", Messages.text(Sample.TOO_MANY_LEAVES, arguments, Locale.JAPAN));
  }

  @Test
  void aMissingMessageIsOurDefect() {
    assertThrows(
        MissingResourceException.class,
        () -> Messages.mend(Sample.TOO_MANY_LEAVES, List.of(), Locale.ENGLISH));
  }
}
