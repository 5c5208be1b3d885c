package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.PeriodChange;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.PhaseChange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Dated;
import org.ligne.model.line.LinePackage;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.plan.SensitiveDay;

/**
 * The last day of a campaign, phase, flight, event, blackout or sensitive time is not before its
 * first.
 */
final class ReversedPeriods implements Rule<EObject> {
  private record Period(LocalDate first, LocalDate last, EStructuralFeature end) {}

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(EObject subject, Findings out) {
    Period period = period(subject);
    if (period == null || period.first == null || period.last == null) {
      return;
    }
    if (period.last.isBefore(period.first)) {
      out.add(Finding.at(subject, period.end, REVERSED_PERIOD, period.first, period.last));
    }
  }

  private static Period period(EObject subject) {
    return switch (subject) {
      case Campaign it ->
          new Period(it.getFrom(), it.getTo(), CampaignPackage.Literals.CAMPAIGN__TO);
      case Phase it -> new Period(it.getFrom(), it.getTo(), CampaignPackage.Literals.PHASE__TO);
      case Boost it -> new Period(it.getFrom(), it.getTo(), CampaignPackage.Literals.BOOST__TO);
      case Dated it -> new Period(it.getOn(), it.getUntil(), LinePackage.Literals.DATED__UNTIL);
      case SensitiveDay it ->
          new Period(it.getOn(), it.getUntil(), PlanPackage.Literals.SENSITIVE_DAY__UNTIL);
      case PeriodChange it ->
          new Period(it.getFrom(), it.getTo(), CampaignPackage.Literals.PERIOD_CHANGE__TO);
      case PhaseChange it ->
          new Period(it.getFrom(), it.getTo(), CampaignPackage.Literals.PHASE_CHANGE__TO);
      default -> null;
    };
  }
}
