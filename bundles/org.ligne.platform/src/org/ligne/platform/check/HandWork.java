package org.ligne.platform.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/**
 * Tells of the posts of a campaign that a person must publish once for each channel, at the first
 * of them: a campaign for a network without an interface has nothing else.
 */
final class HandWork implements Rule<Campaign> {
  private static final PublishedByHand EACH = new PublishedByHand();

  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    Map<Channel, List<Finding>> found = new LinkedHashMap<>();
    for (Content content : campaign.getContents()) {
      for (Placement placement : content.getPlacements()) {
        add(placement, found);
      }
    }
    found.values().forEach(of -> out.add(PublishedByHand.with(of.size() - 1, of.getFirst())));
  }

  private static void add(Placement placement, Map<Channel, List<Finding>> found) {
    List<Finding> each = new ArrayList<>();
    EACH.check(placement, each::add);
    if (!each.isEmpty()) {
      found.computeIfAbsent(placement.getChannel(), any -> new ArrayList<>()).add(each.getFirst());
    }
  }
}
