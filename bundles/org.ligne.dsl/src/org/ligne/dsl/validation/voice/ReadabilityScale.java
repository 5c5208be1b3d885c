package org.ligne.dsl.validation.voice;

import static org.ligne.dsl.validation.StructureCode.READABILITY_OUT_OF_RANGE;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.ReadabilityRule;

/** A readability score lies on its scale from 0 (hard) to 100 (easy). */
final class ReadabilityScale implements Rule<ReadabilityRule> {
  private static final int EASIEST = 100;

  @Override
  public Class<ReadabilityRule> type() {
    return ReadabilityRule.class;
  }

  @Override
  public void check(ReadabilityRule rule, Findings out) {
    if (rule.getMin() > EASIEST) {
      out.add(
          Finding.at(
              rule,
              LinePackage.Literals.READABILITY_RULE__MIN,
              READABILITY_OUT_OF_RANGE,
              rule.getMin()));
    }
  }
}
