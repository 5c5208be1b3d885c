package org.ligne.platform.check;

import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.platform.count.Counters;

/** What a network counts when it gets a text. */
public final class PublishedText {
  private PublishedText() {}

  /**
   * The text as it is counted: with the link of the post behind it where the network charges links
   * a fixed price and the text does not hold it already.
   *
   * @param limit a limit with a greatest length
   */
  public static String of(Placement placement, TextLimit limit, String text) {
    String link = Contents.content(placement).getLink();
    boolean apart =
        link == null
            || link.isBlank()
            || text.contains(link)
            || limit.getField() != TextField.TEXT
            || Counters.of(limit.getCounter()).linkLength() == 0;
    return apart ? text : text + " " + link;
  }
}
