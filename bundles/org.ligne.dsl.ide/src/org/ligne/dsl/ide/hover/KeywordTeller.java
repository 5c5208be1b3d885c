package org.ligne.dsl.ide.hover;

import java.util.Optional;
import org.eclipse.xtext.Keyword;

/** A word of the language tells what it says, with a small example. */
final class KeywordTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.leaf().getGrammarElement() instanceof Keyword keyword
        ? KeywordHelp.in(pen.language()).of(keyword).map(help -> card(keyword, help, pen))
        : Optional.empty();
  }

  private static Card card(Keyword keyword, KeywordHelp.Help help, Pen pen) {
    return new Card(Markdown.code(keyword.getValue()), pen.say("fact")).say(help.markdown());
  }
}
