package org.ligne.platform.sent;

import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.TextLimit;

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
    TextVariant text, int part, Placement placement, TextLimit limit, SentText sent, int length) {

  /** The channel that gets it. */
  public Channel channel() {
    return placement.getChannel();
  }

  /** How much may still be written; below 0 it is too long. */
  public int left() {
    return limit.getMax() - length;
  }

  /** Whether the link of the post is counted with it. */
  public boolean linked() {
    return sent.isLinked();
  }
}
