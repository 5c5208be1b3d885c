package org.ligne.dsl.ide.hand;

import java.util.List;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Occurrence;

/**
 * What an identifier names.
 *
 * @param content the post or series
 * @param placement one of its channels, or null for all of them
 * @param occurrence an occurrence of a series, or null for a post, the whole series, or all
 *     occurrences on a channel
 */
record Subject(Content content, Placement placement, Occurrence occurrence) {

  /** Its channel, or all of them. */
  List<Placement> placements() {
    return placement == null ? all() : List.of(placement);
  }

  /** All channels of the post or series. */
  List<Placement> all() {
    return content.getPlacements().stream().filter(Subject::isKnown).toList();
  }

  /** Whether the channel of a placement could be resolved. */
  static boolean isKnown(Placement placement) {
    Channel channel = placement.getChannel();
    return channel != null && !channel.eIsProxy() && channel.getName() != null;
  }
}
