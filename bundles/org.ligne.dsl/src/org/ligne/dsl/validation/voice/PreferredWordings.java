package org.ligne.dsl.validation.voice;

import static org.ligne.dsl.validation.StructureCode.FORBIDS_PREFERRED;

import java.util.Locale;
import java.util.stream.Stream;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.PreferRule;

/**
 * A preferred wording is one that may be used: neither the same voice nor a pack it uses forbids
 * it, and it is not among the wordings it replaces.
 */
final class PreferredWordings implements Rule<PreferRule> {
  @Override
  public Class<PreferRule> type() {
    return PreferRule.class;
  }

  @Override
  public void check(PreferRule rule, Findings out) {
    if (rule.getPreferred() == null) {
      return;
    }
    String preferred = plain(rule.getPreferred());
    if (Stream.concat(rule.getOver().stream(), forbidden(rule))
        .anyMatch(term -> plain(term).equals(preferred))) {
      out.add(
          Finding.at(
              rule,
              LinePackage.Literals.PREFER_RULE__PREFERRED,
              FORBIDS_PREFERRED,
              rule.getPreferred()));
    }
  }

  private static Stream<String> forbidden(PreferRule rule) {
    return PackUses.around(rule).stream()
        .filter(ForbidRule.class::isInstance)
        .flatMap(other -> ((ForbidRule) other).getTerms().stream());
  }

  private static String plain(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
