package org.ligne.dsl.ide.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.dsl.edit.Edits;
import org.ligne.model.campaign.Content;

/**
 * A change of the text, and what it does to the model, so that rules can be asked beforehand.
 *
 * @param edits the change of the text
 * @param effects the same on posts and series
 */
record Step(Edits edits, List<Effect> effects) {
  static final Step NONE = new Step(Edits.NONE, List.of());

  /**
   * What is done to a post or series.
   *
   * @param content the post or series; one that stands in no text yet is new
   * @param change does the same to a copy of it
   */
  record Effect(Content content, Consumer<Content> change) {}

  static Step of(Content content, Edits edits, Consumer<Content> change) {
    return new Step(edits, List.of(new Effect(content, change)));
  }

  /** This and another, which changes other characters. */
  Step and(Step other) {
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(other.effects);
    return new Step(edits.and(other.edits), all);
  }
}
