package org.ligne.dsl.ide.fix.voice;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.VoiceRule;

/** Settles what is both preferred and forbidden. */
final class Wordings {
  private Wordings() {}

  static void offer(PreferRule rule, Finding finding, Offers offers) {
    rule.eContainer().eContents().stream()
        .filter(ForbidRule.class::isInstance)
        .map(ForbidRule.class::cast)
        .forEach(
            other -> allow(rule, other, Literals.FORBID_RULE__TERMS, other.getTerms(), offers));
    allow(rule, rule, Literals.PREFER_RULE__OVER, rule.getOver(), offers);
    offers.best("remove", Removal.element(rule), Written.of(rule));
  }

  private static void allow(
      PreferRule rule, VoiceRule other, EAttribute feature, List<String> terms, Offers offers) {
    for (int index = 0; index < terms.size(); index++) {
      if (plain(terms.get(index)).equals(plain(rule.getPreferred()))) {
        var node = Page.node(other, feature, index);
        boolean only = terms.size() == 1;
        var edits = only ? Removal.element(other) : Removal.member(Page.of(other), node);
        offers.best("remove", edits, only ? Written.of(other) : node.getText().strip());
      }
    }
  }

  private static String plain(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
