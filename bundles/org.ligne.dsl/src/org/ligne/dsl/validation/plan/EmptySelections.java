package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.PLAN_POSTS_NEVER;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.PoemClass;
import org.ligne.model.plan.Criterion;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.plan.Posts;

/** Some post can meet all that is said of posts. */
final class EmptySelections implements Rule<Posts> {
  /** What a post has one of: two demands without a common value exclude each other. */
  private static final List<EStructuralFeature> SINGLE =
      List.of(
          PlanPackage.Literals.CRITERION__CHANNELS,
          PlanPackage.Literals.CRITERION__FORMATS,
          PlanPackage.Literals.CRITERION__PILLARS,
          PlanPackage.Literals.CRITERION__PHASES,
          PlanPackage.Literals.CRITERION__OWNERS,
          PlanPackage.Literals.CRITERION__MOMENTS,
          PlanPackage.Literals.CRITERION__POEM,
          PlanPackage.Literals.CRITERION__TOPICS,
          PlanPackage.Literals.CRITERION__ORIGINS,
          PlanPackage.Literals.CRITERION__CONTENTS);

  @Override
  public Class<Posts> type() {
    return Posts.class;
  }

  @Override
  public void check(Posts posts, Findings out) {
    List<Criterion> all = posts.getCriteria();
    for (int i = 0; i < all.size(); i++) {
      Criterion one = all.get(i);
      boolean earned =
          !one.getPoem().isEmpty() && one.getPoem().stream().allMatch(PoemClass.EARNED::equals);
      if (earned || all.subList(0, i).stream().anyMatch(other -> exclude(one, other))) {
        out.add(Finding.at(one, null, PLAN_POSTS_NEVER, Written.words(one)));
      }
    }
  }

  private static boolean exclude(Criterion one, Criterion other) {
    return SINGLE.stream().anyMatch(each -> exclude(values(one, each), values(other, each)));
  }

  private static boolean exclude(List<?> some, List<?> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static List<?> values(Criterion criterion, EStructuralFeature feature) {
    return (List<?>) criterion.eGet(feature);
  }
}
