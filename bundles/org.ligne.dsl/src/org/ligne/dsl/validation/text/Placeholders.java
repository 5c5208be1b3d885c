package org.ligne.dsl.validation.text;

import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;

/** Where texts ask for an item of their series. */
final class Placeholders {
  private Placeholders() {}

  /** Whether a text holds the place of an item, in whichever post of a thread. */
  static boolean in(TextVariant text) {
    return Texts.parts(text).anyMatch(part -> part.contains(Texts.ITEM));
  }

  /** Whether a text of the series in a language does. */
  static boolean inLanguage(Series series, LanguageTag language) {
    return series.getTexts().stream()
        .anyMatch(text -> language.equals(text.getLanguage()) && in(text));
  }
}
