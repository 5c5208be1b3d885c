package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.PLAN_RULE_WITHOUT_EFFECT;

import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.plan.PacedRule;
import org.ligne.model.plan.PlanCompany;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRule;
import org.ligne.model.value.Span;

/** What is stated of plans can be broken by one. */
final class WithoutEffect implements Rule<PlanRule> {
  @Override
  public Class<PlanRule> type() {
    return PlanRule.class;
  }

  @Override
  public void check(PlanRule rule, Findings out) {
    if (isEmpty(rule)) {
      out.add(Finding.at(rule, null, PLAN_RULE_WITHOUT_EFFECT, Written.words(rule)));
    }
  }

  private static boolean isEmpty(PlanRule rule) {
    return switch (rule) {
      case PacedRule paced -> isZero(paced.getWeeks()) || Figures.of(paced).isEverything(paced);
      case PlanRest rest -> isZero(rest.getAtLeast());
      case PlanCompany company -> company.getCount() == 0 || isZero(company.getWithin());
      default -> false;
    };
  }

  private static boolean isZero(Integer weeks) {
    return weeks != null && weeks == 0;
  }

  private static boolean isZero(Span span) {
    return span != null && span.days() == 0 && span.time().isZero();
  }
}
