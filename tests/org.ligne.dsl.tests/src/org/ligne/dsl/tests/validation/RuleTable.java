package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.model.diagnostic.DiagnosticCode;

/**
 * Checks a table of cases: the breach is reported at its marks and nowhere else, the rest is not.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleTable {
  @Inject private RuleRunner rules;

  /** The cases of one concern. */
  abstract Stream<Case> cases();

  /** A row of the table. */
  static Case of(DiagnosticCode code, String breach, String fine) {
    return new Case(code, breach, fine);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("cases")
  void breach(Case row) {
    List<Integer> marks = RuleRunner.marks(row.breach());
    assertFalse(marks.isEmpty(), "a breach has a mark");
    assertEquals(marks, rules.offsets(row.breach(), row.code()), row.breach());
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("cases")
  void absence(Case row) {
    assertEquals(List.of(), rules.offsets(row.fine(), row.code()), row.fine());
  }
}
