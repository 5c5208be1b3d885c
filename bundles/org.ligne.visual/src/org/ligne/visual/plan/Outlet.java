package org.ligne.visual.plan;

import java.time.ZoneId;
import org.ligne.model.line.PoemClass;

/**
 * Where a card is published.
 *
 * @param name name of the channel
 * @param label its text for people, else its name; that of the network where it is no other word
 * @param platform name of the network
 * @param format name of the format; empty if the network has none
 * @param poem whether the channel is owned, paid or earned
 * @param zone the zone of the channel's days and hours
 */
public record Outlet(
    String name, String label, String platform, String format, PoemClass poem, ZoneId zone) {
  /** A channel that is called like its network is written as people write the network. */
  public Outlet {
    label = label.equalsIgnoreCase(platform) ? platform : label;
  }
}
