package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.PLAN_EVENT_UNKNOWN;

import org.eclipse.xtext.EcoreUtil2;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.plan.SensitiveDay;
import org.ligne.model.query.Lines;

/** Events that posts stay away from are those of the line. */
final class UnknownEvents implements Rule<SensitiveDay> {
  @Override
  public Class<SensitiveDay> type() {
    return SensitiveDay.class;
  }

  @Override
  public void check(SensitiveDay day, Findings out) {
    Line line = line(day);
    boolean asked = day.getEvent() != null && line != null && !line.eIsProxy();
    if (asked
        && Lines.events(line).stream().noneMatch(each -> day.getEvent().equals(each.getLabel()))) {
      out.add(
          Finding.at(
              day, PlanPackage.Literals.SENSITIVE_DAY__EVENT, PLAN_EVENT_UNKNOWN, day.getEvent()));
    }
  }

  private static Line line(SensitiveDay day) {
    Campaign campaign = EcoreUtil2.getContainerOfType(day, Campaign.class);
    return campaign == null ? EcoreUtil2.getContainerOfType(day, Line.class) : campaign.getLine();
  }
}
