package org.ligne.dsl.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.BoostChange;
import org.ligne.model.campaign.CapacityChange;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.ChannelChange;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.NewContent;
import org.ligne.model.campaign.Omission;
import org.ligne.model.campaign.PeriodChange;
import org.ligne.model.campaign.PhaseChange;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.campaign.SpendChange;

/**
 * The changes of the texts a scenario stands for. Where a name leads nowhere its part is left out;
 * that is an error of its own.
 */
public final class ScenarioEdits {
  private ScenarioEdits() {}

  /** What a scenario makes otherwise, thing by thing, in the order of its text. */
  public static List<Part> parts(Scenario scenario) {
    if (!Known.is(scenario.getCampaign())) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    scenario.getChanges().forEach(change -> parts.addAll(parts(change, scenario)));
    return parts;
  }

  private static List<Part> parts(Change change, Scenario scenario) {
    return switch (change) {
      case PeriodChange it -> CampaignParts.of(it, scenario.getCampaign());
      case PhaseChange it -> CampaignParts.of(it);
      case NewContent it -> CampaignParts.of(it, scenario.getCampaign());
      case BoostChange it -> BoostParts.of(it, scenario);
      case Omission it -> CampaignParts.of(it, scenario.getCampaign());
      case ContentChange it -> new ContentParts(it).all();
      case ChannelChange it -> new ChannelParts(it).all();
      case CapacityChange it -> LineParts.of(it);
      case SpendChange it -> LineParts.of(it, scenario.getCampaign().getLine());
      default -> throw new IllegalArgumentException("unknown change: " + change.eClass());
    };
  }

  /** What a scenario changes in the texts, which keep their scenarios. */
  public static Edits of(Scenario scenario) {
    return Edits.all(parts(scenario).stream().map(Part::edits).toList()).settled();
  }

  /** What promoting a scenario changes: its statements are made, and it goes. */
  public static Edits promotion(Scenario scenario) {
    return of(scenario).and(Removal.element(scenario)).settled();
  }

  /**
   * Has scenarios read like blanks, so that they are not looked at and nothing else moves from its
   * place.
   */
  public static Edits hidden(Collection<Scenario> scenarios) {
    return Edits.all(scenarios.stream().map(ScenarioEdits::hidden).toList());
  }

  private static Edits hidden(Scenario scenario) {
    Page page = Page.of(scenario);
    Extent extent = Extent.of(Written.node(scenario));
    return Edits.of(page, extent, page.at(extent).replaceAll("[^\\r\\n]", " "));
  }
}
