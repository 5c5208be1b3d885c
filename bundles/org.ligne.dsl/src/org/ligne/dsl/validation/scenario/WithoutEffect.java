package org.ligne.dsl.validation.scenario;

import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_EFFECT;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.scenario.Part;
import org.ligne.dsl.scenario.ScenarioEdits;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.ChannelChange;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** What a scenario says is something else than the plan says already. */
final class WithoutEffect implements Rule<Scenario> {
  @Override
  public Class<Scenario> type() {
    return Scenario.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(Scenario scenario, Findings out) {
    if (scenario.getChanges().isEmpty()) {
      String words = "scenario " + Known.name(scenario);
      out.add(
          Finding.at(
              scenario,
              CommonPackage.Literals.NAMED_ELEMENT__NAME,
              OVERRIDE_WITHOUT_EFFECT,
              words));
      return;
    }
    for (Part part : ScenarioEdits.parts(scenario)) {
      if (part.changesNothing()) {
        out.add(
            Finding.at(
                part.place(), part.feature(), part.index(), OVERRIDE_WITHOUT_EFFECT, words(part)));
      }
    }
    idle(scenario).forEach(each -> out.add(idle(each)));
  }

  /** Posts, series and channels of which nothing is said. */
  private static List<Change> idle(Scenario scenario) {
    List<Change> idle = new ArrayList<>(scenario.getChanges());
    idle.removeIf(each -> !isIdle(each));
    return idle;
  }

  private static boolean isIdle(Change change) {
    boolean withBody = change instanceof ContentChange || change instanceof ChannelChange;
    return withBody
        && change.eClass().getEAllStructuralFeatures().stream()
            .filter(
                feature ->
                    feature != Literals.CONTENT_CHANGE__CONTENT
                        && feature != Literals.CHANNEL_CHANGE__CHANNEL)
            .noneMatch(feature -> Written.is(change, feature));
  }

  private static Finding idle(Change change) {
    String words = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(change));
    return Finding.at(change, null, OVERRIDE_WITHOUT_EFFECT, words.replaceFirst(" ?\\{.*", ""));
  }

  private static String words(Part part) {
    EObject place = part.place();
    INode node =
        part.feature() == null ? null : Page.node(place, part.feature(), Math.max(0, part.index()));
    if (node == null) {
      return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(place));
    }
    Page page = Page.of(place);
    return page.at(Clauses.of(node)).strip().replaceAll("\\s+", " ");
  }
}
