package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.validation.StructureRules;
import org.ligne.model.diagnostic.Messages;

/** The limits of nesting and size hold for texts the parser refuses, too. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class LimitsTest {
  @Inject private RuleRunner rules;

  private List<String> messages(String text) {
    return rules.checkBroken(text, StructureRules.ofUnparsed()).stream()
        .map(finding -> Messages.text(finding, Locale.ENGLISH))
        .toList();
  }

  private static String nested(int depth) {
    return "team House {\n" + "{".repeat(depth - 1) + "}".repeat(depth - 1) + "\n}";
  }

  @Test
  void bracesNestThirtyTwoDeepAtMost() {
    assertEquals(List.of(), messages(nested(32)));
    assertEquals(
        List.of("Braces are nested 33 deep on line 2; the limit is 32."), messages(nested(33)));
  }

  @Test
  void bracesInTextsAndCommentsDoNotNest() {
    String braces = "{".repeat(40);
    assertEquals(
        List.of(),
        messages("// " + braces + "\nteam House \"" + braces + "\" { /*" + braces + "*/ }"));
  }

  @Test
  void deepNestingDoesNotExhaustTheStack() {
    assertEquals(
        List.of("Braces are nested 20,000 deep on line 2; the limit is 32."),
        messages(nested(20_000)));
  }

  @Test
  void aFileHoldsAMillionCharactersAtMost() {
    String team = "team House {}";
    String full = team + " ".repeat(1_000_000 - team.length());
    assertEquals(List.of(), messages(full));
    assertEquals(
        List.of("The file has 1,000,001 characters; the limit is 1,000,000."),
        messages(full + " "));
  }
}
