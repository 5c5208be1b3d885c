package org.ligne.compiler.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.ligne.compiler.entries.Plans;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.expect.Breach;
import org.ligne.compiler.expect.Plan;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.plan.PlanCompany;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRow;
import org.ligne.model.plan.PlanRule;
import org.ligne.planning.Solution;

/**
 * Holds what is stated against plans. What a line states of neighbours in time is looked at across
 * all its campaigns, as readers see them; everything else in each campaign by itself.
 */
final class Judged {
  private final List<Campaign> campaigns;
  private final BiFunction<List<Campaign>, Set<Aspect>, Optional<Plan>> plans;
  private final Set<Aspect> asked;
  private final Map<List<Campaign>, Optional<Plan>> known = new HashMap<>();

  private Judged(
      List<Campaign> campaigns,
      List<PlanRule> stated,
      BiFunction<List<Campaign>, Set<Aspect>, Optional<Plan>> plans) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.asked = EnumSet.noneOf(Aspect.class);
    stated.forEach(each -> asked.addAll(Stated.aspects(each)));
  }

  /** What is certain of campaigns before they are planned. */
  static Judged certain(List<Campaign> campaigns, List<PlanRule> stated) {
    return new Judged(campaigns, stated, Plans::written);
  }

  /** What campaigns came to. */
  static Judged made(List<Campaign> campaigns, List<PlanRule> stated, List<Solution> made) {
    return new Judged(
        campaigns,
        stated,
        (some, wanted) ->
            some.isEmpty() ? Optional.empty() : Optional.of(Plans.made(some, made, wanted)));
  }

  /** What breaks a sentence, campaign by campaign; nothing while it cannot be judged. */
  List<Breach> breaches(PlanRule stated) {
    return groups(stated).stream().flatMap(group -> breaches(stated, group).stream()).toList();
  }

  /** What breaks a sentence in one of the groups it is looked at in. */
  List<Breach> breaches(PlanRule stated, List<Campaign> group) {
    return known
        .computeIfAbsent(group, any -> plans.apply(any, asked))
        .flatMap(
            plan ->
                Stated.rule(stated, group.getFirst().getLine(), plan.days())
                    .map(rule -> rule.breaches(plan)))
        .orElse(List.of());
  }

  /** The campaigns a sentence is looked at in, those together that are judged together. */
  List<List<Campaign>> groups(PlanRule stated) {
    if (stated == null || campaigns.isEmpty()) {
      return List.of();
    }
    boolean together =
        stated instanceof PlanRest || stated instanceof PlanRow || stated instanceof PlanCompany;
    return together ? List.of(campaigns) : campaigns.stream().map(List::of).toList();
  }
}
