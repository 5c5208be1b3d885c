package org.ligne.model.query;

import java.util.List;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.PoemClass;

/** What posts and series hold back: it stays in the text and gives no entry of the schedule. */
public final class Held {
  private Held() {}

  /** Whether a series is held back as a whole, so that it is one thing rather than many. */
  public static boolean isWhole(Content content) {
    return content.isHeld() && content instanceof Series;
  }

  /** The channels that are held back, in the order of the text; unresolved ones are left out. */
  public static List<Placement> placements(Content content) {
    return content.getPlacements().stream()
        .filter(each -> (content.isHeld() || each.isHeld()) && isPublished(each))
        .toList();
  }

  /**
   * The identifier of a series held back as a whole, or of any post or series: {@code
   * campaign/name}.
   */
  public static String id(Content content) {
    return Contents.campaign(content).getName() + "/" + content.getName();
  }

  /** Whether somebody publishes it: its channel is known, and not one where others speak. */
  private static boolean isPublished(Placement placement) {
    var channel = placement.getChannel();
    return channel != null
        && !channel.eIsProxy()
        && channel.getName() != null
        && channel.getPoem() != PoemClass.EARNED;
  }
}
