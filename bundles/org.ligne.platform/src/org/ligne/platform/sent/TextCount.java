package org.ligne.platform.sent;

import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.value.LanguageTag;

/**
 * How long a text is on a channel, as its network counts. Of a series it is the longest of its
 * occurrences.
 *
 * @param text the text as it was written
 * @param part which part of a thread is counted, from 1; 1 also where there is no thread
 * @param placement where it goes; its channel is known
 * @param limit a limit in force; it names a greatest length
 * @param sent what is counted
 * @param length its length in the limit's unit
 */
public record TextCount(
    TextVariant text, int part, Placement placement, TextLimit limit, SentText sent, int length)
    implements Counted {

  @Override
  public TextField field() {
    return text.getField();
  }

  @Override
  public LanguageTag language() {
    return text.getLanguage();
  }

  @Override
  public boolean isNumbered() {
    return !text.getParts().isEmpty();
  }
}
