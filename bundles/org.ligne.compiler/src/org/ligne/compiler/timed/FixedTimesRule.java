package org.ligne.compiler.timed;

import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.planning.translate.Publications;

/**
 * The posts of a campaign that are fixed keep what their networks demand over time. What is certain
 * of them is told while people write; the rest, other campaigns included, once the plan is made.
 */
public final class FixedTimesRule implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    Line line = campaign.getLine();
    boolean known = line != null && !line.eIsProxy() && line.getZone() != null;
    if (known && campaign.getName() != null && campaign.getFrom() != null) {
      List<Timed> fixed =
          Timed.fixed(
              campaign.getContents().stream()
                  .filter(FixedTimesRule::isKnown)
                  .flatMap(content -> Publications.of(content).stream()));
      Judging.overTime(fixed).forEach(breach -> out.add(breach.finding()));
    }
  }

  private static boolean isKnown(Content content) {
    return content.getName() != null
        && !content.getPlacements().isEmpty()
        && content.getPlacements().stream().allMatch(FixedTimesRule::isKnown);
  }

  private static boolean isKnown(Placement placement) {
    Channel channel = placement.getChannel();
    return channel != null
        && channel.getName() != null
        && channel.getPlatform() != null
        && !channel.getPlatform().eIsProxy();
  }
}
