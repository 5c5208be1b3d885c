package org.ligne.dsl.validation.usage;

import static org.ligne.dsl.validation.StructureCode.UNUSED_AUDIENCE;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;

/**
 * Once campaigns follow a line, one of them reaches each of its audiences: it publishes on a
 * channel where the audience is met, or aims a boost at it.
 */
final class UnusedAudiences implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    List<Campaign> campaigns = Followers.of(line);
    if (campaigns.isEmpty()) {
      return;
    }
    Set<Channel> channels = Followers.channels(campaigns);
    for (Audience audience : line.getAudiences()) {
      if (!isMet(audience, channels) && !isBoosted(audience, campaigns)) {
        String name = Known.name(audience);
        out.add(
            Finding.at(
                audience, CommonPackage.Literals.NAMED_ELEMENT__NAME, UNUSED_AUDIENCE, name));
      }
    }
  }

  private static boolean isMet(Audience audience, Set<Channel> used) {
    return audience.getChannels().isEmpty()
        ? !used.isEmpty()
        : !Collections.disjoint(audience.getChannels(), used);
  }

  private static boolean isBoosted(Audience audience, List<Campaign> campaigns) {
    return Followers.boosts(campaigns).anyMatch(boost -> boost.getAudience() == audience);
  }
}
