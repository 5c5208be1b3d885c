package org.ligne.dsl.tests.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.conversion.ValueCode;
import org.ligne.dsl.tests.FrenchInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.diagnostic.Messages;

@ExtendWith(InjectionExtension.class)
@InjectWith(FrenchInjectorProvider.class)
class FrenchMessagesTest {
  @Inject private Plans plans;

  static List<ValueMessagesTest.Case> cases() {
    return ValueMessagesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWrongWordIsNamedInFrench(ValueMessagesTest.Case wrong) {
    List<String> errors = Plans.errors(plans.read(wrong.text()));
    assertEquals(1, errors.size());
    String error = errors.getFirst();
    assertTrue(error.contains(wrong.code()), error);
    assertFalse(error.contains(" is ") || error.contains("Write ") || error.contains("{"), error);
  }

  @Test
  void eachKindOfValueHasItsOwnFrenchSentence() {
    for (ValueCode code : ValueCode.values()) {
      String english = Messages.text(code, List.of("mot"), Locale.ENGLISH);
      String french = Messages.text(code, List.of("mot"), Locale.FRENCH);
      assertFalse(english.equals(french), french);
      assertFalse(
          Messages.mend(code, List.of("mot"), Locale.ENGLISH)
              .equals(Messages.mend(code, List.of("mot"), Locale.FRENCH)),
          code::id);
    }
  }

  @Test
  void whatTheParserAndTheLinkerSayIsFrench() {
    assertEquals(
        List.of(
            "1: unresolved-reference: Il n’y a ici aucun élément de type «\u00a0pilier\u00a0» nommé"
                + " Savoirr. Connus ici\u00a0: Savoir, Offre."),
        Plans.errors(
            plans.read(
                "campaign C follows T { post P pillar Savoirr {} }"
                    + " line T { pillar Offre pillar Savoir }")));
    assertEquals(
        List.of("1: syntax-error: La fin du fichier n’est pas attendu ici. Attendu\u00a0: }."),
        Plans.errors(plans.read("line T {")));
    assertEquals(
        List.of(
            "1: comment-not-closed: Ce commentaire n’est pas fermé."
                + " Fermez le commentaire par */ là où il finit."),
        Plans.errors(plans.read("line T {} /* suite")));
  }
}
