package org.ligne.dsl.ide.hover;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A language tag tells the language's name. */
final class LanguageTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.valueRule().equals("Language")
        ? name(NodeModelUtils.getTokenText(spot.leaf().getParent()), pen)
            .map(name -> pen.card(name, null).fact(pen.say("tag"), Markdown.code(tag(spot))))
        : Optional.empty();
  }

  private static String tag(Spot spot) {
    return NodeModelUtils.getTokenText(spot.leaf().getParent());
  }

  private static Optional<String> name(String tag, Pen pen) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(language.getDisplayName(pen.language()));
    } catch (IllformedLocaleException e) {
      return Optional.empty(); // The diagnostic at this place says that there is no such language.
    }
  }
}
