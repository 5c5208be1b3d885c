package org.ligne.dsl.ide.fix.voice;

import java.util.StringJoiner;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.Declaration;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.LinePackage.Literals;

/** Mends the hashtags a voice asks for. */
final class Hashtags {
  private Hashtags() {}

  /** A hashtag of digits gets the letters of its line's or pack's name. */
  static void form(HashtagRule rule, Finding finding, Offers offers) {
    Page page = Page.of(rule);
    INode node = Page.node(rule, Literals.HASHTAG_RULE__ALWAYS, finding.index());
    String tag = rule.getAlways().get(finding.index());
    Declaration owner = EcoreUtil2.getContainerOfType(rule, Declaration.class);
    if (owner != null && owner.getName() != null) {
      String better = "#" + owner.getName() + tag.substring(1);
      offers.best("change", page.replace(node, better), tag, better);
    }
    offers.also("remove", Removal.member(page, node), tag);
  }

  /** More hashtags than there may be. */
  static void count(HashtagRule rule, Finding finding, Offers offers) {
    Page page = Page.of(rule);
    int always = (Integer) finding.arguments().getFirst();
    boolean bounded = rule.getCount().getMax() != null;
    INode node =
        Page.node(
            rule.getCount(),
            bounded
                ? CommonPackage.Literals.INT_RANGE__MAX
                : CommonPackage.Literals.INT_RANGE__MIN);
    String before = Written.of(rule.getCount()).replace(" ", "");
    String after = bounded ? rule.getCount().getMin() + ".." + always : String.valueOf(always);
    offers.best("change", page.replace(node, String.valueOf(always)), before, after);
    int allowed = (Integer) finding.arguments().get(1);
    Edits without = Edits.NONE;
    StringJoiner tags = new StringJoiner(", ");
    for (int index = Math.max(1, allowed); index < rule.getAlways().size(); index++) {
      without =
          without.and(Removal.member(page, Page.node(rule, Literals.HASHTAG_RULE__ALWAYS, index)));
      tags.add(rule.getAlways().get(index));
    }
    offers.also("remove", without, tags);
  }
}
