package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.dsl.tests.validation.Plans.line;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;

/** What rules find only when they look beyond the file. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class SeveralFilesTest {
  private static final String OCTOBER =
      "campaign October follows Tea { from 2026-10-01 to 2026-10-31 post P pillar A { on blog } }";

  @Inject private RuleRunner rules;

  private List<String> messages(StructureCode code, String... texts) {
    return rules.check(List.of(texts)).stream()
        .filter(finding -> finding.code() == code)
        .map((Finding finding) -> Messages.text(finding, Locale.ENGLISH))
        .toList();
  }

  @Test
  void eachFileOfTwoThatDeclareTheSameIsTold() {
    assertEquals(
        List.of("House is also declared in file1.ligne.", "House is also declared in file0.ligne."),
        messages(
            StructureCode.DUPLICATE_DECLARATION, "team House {}", "team House {} pack House {}"));
  }

  @Test
  void kindsOfDeclarationsDoNotDisturbEachOther() {
    assertEquals(
        List.of(), messages(StructureCode.DUPLICATE_DECLARATION, "team House {}", "pack House {}"));
  }

  @Test
  void aPillarIsUsedByACampaignOfAnotherFile() {
    String line = line("pillar A pillar B channel blog on Net");
    assertEquals(
        List.of("No campaign has a post of the pillar B."),
        messages(StructureCode.UNUSED_PILLAR, OCTOBER, line));
  }

  @Test
  void aLineNobodyFollowsIsLeftAlone() {
    assertEquals(List.of(), messages(StructureCode.UNUSED_PILLAR, line("pillar A")));
  }
}
