package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.PLAN_CONTRADICTION;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.common.Planned;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.plan.PacedRule;
import org.ligne.model.plan.Requirement;

/** Two statements over the same posts and periods can be kept together. */
final class Contradictions implements Rule<Planned> {
  @Override
  public Class<Planned> type() {
    return Planned.class;
  }

  @Override
  public void check(Planned declaration, Findings out) {
    List<PacedRule> all =
        declaration.getPlan().stream()
            .filter(Requirement.class::isInstance)
            .map(each -> ((Requirement) each).getRule())
            .filter(PacedRule.class::isInstance)
            .map(PacedRule.class::cast)
            .toList();
    for (int i = 0; i < all.size(); i++) {
      PacedRule one = all.get(i);
      all.subList(0, i).stream()
          .filter(other -> isAlike(one, other) && Figures.of(one).excludes(Figures.of(other)))
          .findFirst()
          .ifPresent(other -> out.add(finding(one, other)));
    }
  }

  private static Finding finding(PacedRule one, PacedRule other) {
    return Finding.at(one, null, PLAN_CONTRADICTION, Written.words(other))
        .mentioning(List.of(new Mention(other, null, Written.words(other))));
  }

  private static boolean isAlike(PacedRule one, PacedRule other) {
    return one.eClass() == other.eClass()
        && one.getUnit() == other.getUnit()
        && one.isPerChannel() == other.isPerChannel()
        && Objects.equals(one.getWeeks(), other.getWeeks())
        && EcoreUtil.equals(one.getPosts(), other.getPosts());
  }
}
