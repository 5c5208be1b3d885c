package org.ligne.dsl.scenario;

import java.util.List;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.BoostChange;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Scenario;

/**
 * Other money behind a post: all a scenario says of it on a channel takes the place of all it has.
 */
final class BoostParts {
  private BoostParts() {}

  static List<Part> of(BoostChange change, Scenario scenario) {
    Campaign campaign = scenario.getCampaign();
    Boost said = change.getBoost();
    if (said == null) {
      Post post = change.getUnsupported();
      List<Boost> all =
          campaign.getBoosts().stream().filter(each -> each.getPost() == post).toList();
      return Known.is(post) ? List.of(Part.of(change, Wording.without(all))) : List.of();
    }
    List<Boost> fresh = boosts(scenario).stream().filter(each -> isOf(said, each)).toList();
    boolean first = fresh.getFirst() == said;
    return Known.is(said.getPost()) && Known.is(said.getChannel()) && first
        ? List.of(Part.of(change, edits(fresh, campaign)))
        : List.of();
  }

  private static Edits edits(List<Boost> fresh, Campaign campaign) {
    List<Boost> old =
        campaign.getBoosts().stream().filter(each -> isOf(fresh.getFirst(), each)).toList();
    String words = String.join("\n", fresh.stream().map(Quote::of).toList());
    return old.isEmpty()
        ? Addition.into(campaign, words)
        : Wording.of(Page.of(campaign), Wording.extents(old), words);
  }

  private static List<Boost> boosts(Scenario scenario) {
    return scenario.getChanges().stream()
        .filter(BoostChange.class::isInstance)
        .map(each -> ((BoostChange) each).getBoost())
        .filter(each -> each != null)
        .toList();
  }

  private static boolean isOf(Boost some, Boost other) {
    return some.getPost() == other.getPost() && some.getChannel() == other.getChannel();
  }
}
