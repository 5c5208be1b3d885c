package org.ligne.dsl.validation.voice;

import static org.ligne.dsl.validation.StructureCode.HASHTAGS_ABOVE_MAXIMUM;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.query.Days;

/** The hashtags every text carries fit into the number a text may carry. */
final class HashtagCount implements Rule<HashtagRule> {
  @Override
  public Class<HashtagRule> type() {
    return HashtagRule.class;
  }

  @Override
  public void check(HashtagRule rule, Findings out) {
    if (rule.getCount() == null) {
      return;
    }
    int always = (int) rule.getAlways().stream().distinct().count();
    int allowed = Math.max(rule.getCount().getMin(), Days.max(rule.getCount()));
    if (always > allowed) {
      out.add(
          Finding.at(
              rule,
              LinePackage.Literals.HASHTAG_RULE__COUNT,
              HASHTAGS_ABOVE_MAXIMUM,
              always,
              allowed));
    }
  }
}
