package org.ligne.dsl.ide.agenda;

import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Recurrences;

/**
 * How many of a campaign's posts are about a pillar. A series counts once for each occurrence.
 *
 * @param own those about the pillar
 * @param all all of them
 */
public record Mix(int own, int all) {

  /** The mix of a campaign, seen from one pillar. */
  public static Mix of(Campaign campaign, Pillar pillar) {
    List<Content> contents = campaign.getContents();
    return new Mix(
        count(contents.stream().filter(each -> each.getPillar() == pillar).toList()),
        count(contents));
  }

  private static int count(List<Content> contents) {
    return contents.stream()
        .mapToInt(each -> each instanceof Series series ? Recurrences.of(series).size() : 1)
        .sum();
  }

  /** The share in per cent, rounded; 0 for a campaign without posts. */
  public int percent() {
    return all == 0 ? 0 : Math.round(own * 100f / all);
  }
}
