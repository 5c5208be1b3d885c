package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.google.inject.Inject;
import java.util.SplittableRandom;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.validation.StructureRules;

/** Rules run while someone types: what is missing, cut off or unresolved does not stop them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class DamagedTextsTest {
  private static final long SEED = 20261123;
  private static final int TRIES = 4;

  @Inject private RuleRunner rules;

  @Test
  void aWordLess() {
    SplittableRandom random = new SplittableRandom(SEED);
    StructureCodesTest.cases().forEach(row -> damage(row.breach(), random, true));
  }

  @Test
  void cutOff() {
    SplittableRandom random = new SplittableRandom(SEED);
    StructureCodesTest.cases().forEach(row -> damage(row.breach(), random, false));
  }

  private void damage(String text, SplittableRandom random, boolean keepRest) {
    for (int round = 0; round < TRIES; round++) {
      int start = text.indexOf(' ', random.nextInt(text.length()));
      int end = start < 0 ? -1 : text.indexOf(' ', start + 1);
      if (end > 0) {
        String damaged = text.substring(0, start) + (keepRest ? text.substring(end) : "");
        assertDoesNotThrow(() -> rules.checkBroken(damaged, StructureRules.all()), damaged);
      }
    }
  }
}
