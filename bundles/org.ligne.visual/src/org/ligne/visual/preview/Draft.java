package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.value.LanguageTag;

/**
 * A post as one network will get it: what is said, shown and linked, and what the network makes of
 * it. It is read off the texts and knows no time. Immutable.
 *
 * @param id its stable id
 * @param title what people call the post
 * @param sender who says it
 * @param network where
 * @param wordings what is said, in the languages of the channel, the main one first
 * @param media what is shown, in order
 * @param lead where it leads, if it does
 * @param rules what the network allows and shows
 */
public record Draft(
    String id,
    String title,
    Sender sender,
    Network network,
    List<Wording> wordings,
    List<Medium> media,
    Optional<Lead> lead,
    Rules rules) {

  /** Keeps the lists from changing later. */
  public Draft {
    wordings = List.copyOf(wordings);
    media = List.copyOf(media);
  }

  /** The languages it is said in, the main one first. */
  public List<LanguageTag> languages() {
    return wordings.stream().map(Wording::language).toList();
  }

  /** What is said in a language, else in the main one; empty if the channel has no language. */
  public Optional<Wording> wording(LanguageTag language) {
    return wordings.stream()
        .filter(each -> each.language().equals(language))
        .findFirst()
        .or(() -> wordings.stream().findFirst());
  }
}
