package org.ligne.visual.preview;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.ligne.model.value.LanguageTag;

/**
 * How a post is looked at.
 *
 * @param width how wide the picture may be
 * @param language which of its languages is read
 * @param unfolded whether the reader has asked for the rest of the text
 * @param part which of several media of a carousel is in front, from 0
 * @param at when it goes out, if that is known
 */
public record View(
    double width, LanguageTag language, boolean unfolded, int part, Optional<ZonedDateTime> at) {

  /** The same, with other media in front. */
  public View withPart(int other) {
    return new View(width, language, unfolded, other, at);
  }

  /** The same, folded or not. */
  public View withUnfolded(boolean other) {
    return new View(width, language, other, part, at);
  }

  /** The same in another width. */
  public View withWidth(double other) {
    return new View(other, language, unfolded, part, at);
  }
}
