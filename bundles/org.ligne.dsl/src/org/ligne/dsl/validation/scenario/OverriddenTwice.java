package org.ligne.dsl.validation.scenario;

import static org.ligne.dsl.validation.StructureCode.OVERRIDDEN_TWICE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A scenario speaks of one thing once: of two statements none could be the one that holds. */
final class OverriddenTwice implements Rule<Scenario> {
  private static final Set<EClass> ANY_NUMBER = Set.of(Literals.NEW_CONTENT, Literals.BOOST_CHANGE);

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
    Map<Object, Change> first = new LinkedHashMap<>();
    for (Change change : scenario.getChanges()) {
      Object subject = subject(change);
      Change other = subject == null ? null : first.putIfAbsent(subject, change);
      if (other != null) {
        report(change, subject, other, out);
      }
    }
  }

  private static void report(Change change, Object subject, Change other, Findings out) {
    String words =
        subject instanceof NamedElement named
            ? Known.name(named)
            : change.eClass() == Literals.PERIOD_CHANGE ? "from … to" : "spend";
    EStructuralFeature feature = feature(change);
    out.add(Finding.at(change, feature, OVERRIDDEN_TWICE, words, Written.line(other)));
  }

  /** What a change is about: an element, or the kind of change where there is one of it only. */
  private static Object subject(Change change) {
    EStructuralFeature feature = feature(change);
    if (feature == null) {
      return ANY_NUMBER.contains(change.eClass()) ? null : change.eClass();
    }
    EObject element = (EObject) change.eGet(feature);
    return Known.is(element) ? element : null;
  }

  private static EStructuralFeature feature(Change change) {
    return switch (change.eClass().getClassifierID()) {
      case CampaignPackage.PHASE_CHANGE -> Literals.PHASE_CHANGE__PHASE;
      case CampaignPackage.POST_CHANGE, CampaignPackage.SERIES_CHANGE ->
          Literals.CONTENT_CHANGE__CONTENT;
      case CampaignPackage.OMISSION -> Literals.OMISSION__CONTENT;
      case CampaignPackage.CHANNEL_CHANGE -> Literals.CHANNEL_CHANGE__CHANNEL;
      case CampaignPackage.CAPACITY_CHANGE -> Literals.CAPACITY_CHANGE__PERSON;
      default -> null;
    };
  }
}
