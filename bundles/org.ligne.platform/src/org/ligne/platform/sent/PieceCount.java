package org.ligne.platform.sent;

import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.value.LanguageTag;

/**
 * How long the description of a medium, or the question or an option of a poll is on a channel. Of
 * a series it is the longest of its occurrences.
 *
 * @param place the description or poll as it was written
 * @param field alt, question or option
 * @param language its language; the channel's first for a description of all languages
 * @param part the number of the medium on the channel, or of the option, from 1; 1 for questions
 * @param placement where it goes; its channel is known
 * @param limit a limit in force; it names a greatest length
 * @param sent what is counted
 * @param length its length in the limit's unit
 */
public record PieceCount(
    EObject place,
    TextField field,
    LanguageTag language,
    int part,
    Placement placement,
    TextLimit limit,
    SentText sent,
    int length)
    implements Counted {

  @Override
  public boolean isNumbered() {
    return field != TextField.QUESTION;
  }
}
