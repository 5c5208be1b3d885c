package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;

/** Every code has a case, and every finding of a case reads well in both languages. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class StructureCodesTest {
  /** Codes of texts that are too large for a table: see {@link LimitsTest}. */
  private static final Set<StructureCode> ELSEWHERE =
      EnumSet.of(StructureCode.FILE_TOO_LARGE, StructureCode.NESTING_TOO_DEEP);

  @Inject private RuleRunner rules;

  static Stream<Case> cases() {
    return Stream.of(
            new CampaignTest(),
            new ContentTest(),
            new FilesTest(),
            new LineTest(),
            new NamesTest(),
            new PacksTest(),
            new PlanRulesTest(),
            new PlatformsTest(),
            new ScenariosTest(),
            new TextsTest(),
            new TimeTest(),
            new UsageTest(),
            new VoiceTest())
        .flatMap(RuleTable::cases);
  }

  @Test
  void everyCodeHasACase() {
    Set<StructureCode> without = EnumSet.allOf(StructureCode.class);
    without.removeAll(ELSEWHERE);
    cases().forEach(row -> without.remove(row.code()));
    assertEquals(Set.of(), without);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("cases")
  void findingsReadWell(Case row) {
    for (Finding finding : rules.check(row.breach())) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        assertReadsWell(Messages.text(finding, language));
        assertReadsWell(Messages.mend(finding.code(), finding.arguments(), language));
      }
    }
  }

  private static void assertReadsWell(String sentence) {
    String text = sentence.replace("{item}", "");
    assertFalse(text.contains("{") || text.contains("null") || text.contains("?"), sentence);
    assertFalse(sentence.isBlank(), sentence);
  }
}
