package org.ligne.model.query;

import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.Format;

/**
 * Stable identifiers of schedule entries: {@code campaign/post/channel}, with {@code /number} for
 * an occurrence of a series. They hold names only, so that texts and dates can change beneath them.
 * A post that goes to one channel in several formats tells the later ones apart by {@code
 * channel.format}.
 */
public final class EntryIds {
  private EntryIds() {}

  /** The identifier of a post at one of its placements. */
  public static String of(Placement placement) {
    Content content = Contents.content(placement);
    String campaign = Contents.campaign(content).getName();
    return campaign + "/" + content.getName() + "/" + target(content, placement);
  }

  /** The identifier of an occurrence of a series at one of its placements. */
  public static String of(Placement placement, Occurrence occurrence) {
    return of(placement) + "/" + occurrence.number();
  }

  private static String target(Content content, Placement placement) {
    String channel = placement.getChannel().getName();
    Placement first =
        content.getPlacements().stream()
            .filter(each -> each.getChannel() == placement.getChannel())
            .findFirst()
            .orElse(placement);
    Format format = Contents.format(placement);
    return first == placement || format == null ? channel : channel + "." + format.getName();
  }
}
