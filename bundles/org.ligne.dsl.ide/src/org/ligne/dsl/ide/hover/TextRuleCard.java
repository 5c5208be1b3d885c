package org.ligne.dsl.ide.hover;

import org.ligne.dsl.edit.Written;
import org.ligne.model.voice.TextRule;

/** A named rule over texts: what it looks for, why, where it comes from and who answers for it. */
final class TextRuleCard implements Describer<TextRule> {
  @Override
  public Class<TextRule> type() {
    return TextRule.class;
  }

  @Override
  public Card describe(TextRule rule, Pen pen) {
    return pen.card(rule)
        .fact(
            pen.say("rule.finds"),
            rule.getKind() == null ? "" : Markdown.code(Written.of(rule.getKind())))
        .fact(pen.say("rule.level"), Markdown.code(rule.getLevel().getLiteral()))
        .fact(pen.say("rule.because"), plain(rule.getBecause()))
        .fact(pen.say("rule.link"), plain(rule.getLink()))
        .fact(pen.say("rule.owner"), plain(rule.getOwner()));
  }

  private static String plain(String text) {
    return text == null ? "" : Markdown.text(text);
  }
}
