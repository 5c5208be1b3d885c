package org.ligne.dsl.validation.text;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over texts, items and media. */
public final class TextRules {
  private TextRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new PostWithoutText(),
        new ForeignChannels(),
        new TextLanguages(),
        new DuplicateTexts(),
        new DuplicatePolls(),
        new DuplicateLanguages(),
        new ItemValues(),
        new PlaceholderWithoutItems(),
        new ItemsInTexts(),
        new ThreadLanguages(),
        new CaptionFiles());
  }
}
