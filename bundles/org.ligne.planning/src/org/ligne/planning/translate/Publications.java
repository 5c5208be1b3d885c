package org.ligne.planning.translate;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Everything a campaign publishes. */
public final class Publications {
  private Publications() {}

  /** The publications of a campaign, in the order of its text. */
  public static List<Publication> of(Campaign campaign) {
    List<Publication> all = new ArrayList<>();
    campaign.getContents().forEach(content -> all.addAll(of(content)));
    return all;
  }

  /**
   * The publications of a post or series: one per channel, and per occurrence of a series. What
   * others may say of the brand cannot be scheduled, so earned channels give none; nor does what is
   * held back.
   */
  public static List<Publication> of(Content content) {
    List<Publication> all = new ArrayList<>();
    for (Placement placement : content.getPlacements()) {
      if (placement.getChannel().getPoem() == PoemClass.EARNED || isHeld(content, placement)) {
        continue;
      }
      if (content instanceof Series series) {
        for (Occurrence occurrence : Recurrences.of(series)) {
          all.add(new Publication(content, placement, occurrence));
        }
      } else {
        all.add(new Publication(content, placement, null));
      }
    }
    return all;
  }

  private static boolean isHeld(Content content, Placement placement) {
    return content.isHeld() || placement.isHeld();
  }
}
