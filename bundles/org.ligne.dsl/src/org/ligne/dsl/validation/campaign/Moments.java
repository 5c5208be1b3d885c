package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.MOMENT_UNSERVED;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Moment;
import org.ligne.model.line.Pillar;

/**
 * A campaign with posts serves every step of the buyer's journey some pillar of its line serves.
 */
final class Moments implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    if (!Known.is(campaign.getLine()) || campaign.getContents().isEmpty()) {
      return;
    }
    Set<Pillar> used =
        campaign.getContents().stream()
            .map(Content::getPillar)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    byMoment(campaign.getLine().getPillars())
        .forEach(
            (moment, pillars) -> {
              if (pillars.stream().noneMatch(used::contains)) {
                report(campaign, moment, pillars, out);
              }
            });
  }

  private static Map<Moment, List<Pillar>> byMoment(List<Pillar> pillars) {
    return pillars.stream()
        .filter(pillar -> pillar.getMoment() != Moment.NONE)
        .collect(
            Collectors.groupingBy(
                Pillar::getMoment, () -> new EnumMap<>(Moment.class), Collectors.toList()));
  }

  private static void report(Campaign campaign, Moment moment, List<Pillar> pillars, Findings out) {
    out.add(
        Finding.at(
            campaign,
            CampaignPackage.Literals.CAMPAIGN__LINE,
            MOMENT_UNSERVED,
            moment.getLiteral(),
            Spelled.names(pillars)));
  }
}
