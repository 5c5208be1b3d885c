package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.PUBLISHED_BY_HAND;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.Publisher;

/** Who plans a post that no program can publish is told that somebody must be there for it. */
final class PublishedByHand extends LimitRule<PublishLimit> {
  PublishedByHand() {
    super(PublishLimit.class);
  }

  @Override
  void check(Placement placement, PublishLimit limit, Findings out) {
    if (limit.getBy() == Publisher.PERSON) {
      out.add(
          Evidence.finding(
              limit,
              placement,
              CampaignPackage.Literals.PLACEMENT__CHANNEL,
              PUBLISHED_BY_HAND,
              Names.content(placement),
              Names.channel(placement),
              0));
    }
  }

  /** What is told of a post, with how many others there are like it. */
  static Finding with(int others, Finding finding) {
    List<Object> arguments = new ArrayList<>(finding.arguments());
    arguments.set(arguments.size() - 1, others);
    return finding.saying(arguments);
  }
}
