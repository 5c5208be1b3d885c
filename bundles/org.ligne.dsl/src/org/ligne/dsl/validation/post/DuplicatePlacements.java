package org.ligne.dsl.validation.post;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_PLACEMENT;

import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.query.Contents;

/**
 * A post goes to a channel once in each format: the stable identifier of its entry is made of
 * campaign, post, channel and format, so a second entry would take the place of the first.
 */
final class DuplicatePlacements implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Set<Target> seen = new HashSet<>();
    for (Placement placement : content.getPlacements()) {
      Channel channel = placement.getChannel();
      if (Known.is(channel) && !seen.add(new Target(channel, Contents.format(placement)))) {
        out.add(
            Finding.at(
                placement,
                CampaignPackage.Literals.PLACEMENT__CHANNEL,
                DUPLICATE_PLACEMENT,
                Known.name(channel)));
      }
    }
  }

  private record Target(Channel channel, Format format) {}
}
