package org.ligne.dsl.validation.voice;

import static org.ligne.dsl.validation.StructureCode.HASHTAG_FORM;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.LinePackage;

/**
 * A hashtag holds a letter: networks do not link digits alone, as Mastodon's source and X's
 * twitter-text library say in so many words.
 */
final class HashtagForm implements Rule<HashtagRule> {
  @Override
  public Class<HashtagRule> type() {
    return HashtagRule.class;
  }

  @Override
  public void check(HashtagRule rule, Findings out) {
    for (int index = 0; index < rule.getAlways().size(); index++) {
      String tag = rule.getAlways().get(index);
      if (tag.codePoints().noneMatch(Character::isLetter)) {
        out.add(
            Finding.at(rule, LinePackage.Literals.HASHTAG_RULE__ALWAYS, index, HASHTAG_FORM, tag));
      }
    }
  }
}
