package org.ligne.planning.translate;

import java.time.LocalDateTime;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.EntryIds;
import org.ligne.model.query.Occurrence;

/**
 * One post on one channel, or one occurrence of a series on one channel.
 *
 * @param content the post or series
 * @param placement where it goes
 * @param occurrence which recurrence it is, or null for a post
 */
public record Publication(Content content, Placement placement, Occurrence occurrence) {

  /** The channel it goes to. */
  public Channel channel() {
    return placement.getChannel();
  }

  /** The campaign it belongs to. */
  public Campaign campaign() {
    return Contents.campaign(content);
  }

  /** What fills {@code {item}} in its texts, or null. */
  public Item item() {
    return occurrence == null ? null : occurrence.item();
  }

  /** The identifier of the post or series it is of. */
  public String originId() {
    return campaign().getName() + "/" + content.getName();
  }

  /** The identifier of what it has in common with other channels: the post, or the occurrence. */
  public String contentId() {
    return occurrence == null ? originId() : originId() + "/" + occurrence.number();
  }

  /** The local time its text pins it to, on its channel or in general, or null. */
  public LocalDateTime fixed() {
    return Requests.fixed(this);
  }

  /** Its stable identifier. */
  public String id() {
    return occurrence == null ? EntryIds.of(placement) : EntryIds.of(placement, occurrence);
  }
}
