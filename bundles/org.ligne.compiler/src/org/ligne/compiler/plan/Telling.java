package org.ligne.compiler.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.compiler.expect.Breach;
import org.ligne.compiler.expect.Entry;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.plan.PlanBalance;
import org.ligne.model.plan.PlanCompany;
import org.ligne.model.plan.PlanCount;
import org.ligne.model.plan.PlanDays;
import org.ligne.model.plan.PlanEdge;
import org.ligne.model.plan.PlanEvery;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRow;
import org.ligne.model.plan.PlanRule;
import org.ligne.model.plan.PlanSequence;
import org.ligne.model.plan.PlanShare;
import org.ligne.model.plan.PlanSome;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.Publications;

/** Tells of breaches at the sentence they break, with the posts that make them. */
final class Telling {
  private final Map<String, Publication> publications = new HashMap<>();

  Telling(List<Campaign> campaigns) {
    campaigns.stream()
        .flatMap(campaign -> Publications.of(campaign).stream())
        .forEach(each -> publications.put(each.id(), each));
  }

  /**
   * The finding on a sentence.
   *
   * @param found at least one breach; the first is told in full, the posts of all are mentioned
   * @param severity how much it matters
   * @param because the reason, or null
   */
  Finding of(PlanRule stated, List<Breach> found, Severity severity, String because) {
    List<Object> arguments = new ArrayList<>(where(found.getFirst()));
    arguments.addAll(asked(stated, found.getFirst()));
    arguments.add(found.size() - 1);
    arguments.add(because == null ? 0 : 1);
    arguments.add(Objects.requireNonNullElse(because, ""));
    List<Entry> entries = found.getFirst().entries();
    arguments.add(entries.isEmpty() ? "" : entries.getFirst().id());
    arguments.add(entries.isEmpty() ? "" : entries.getLast().id());
    arguments.add(entries.size());
    return Finding.at(stated, null, code(stated), arguments.toArray())
        .as(severity)
        .mentioning(mentions(found));
  }

  private static List<Object> where(Breach breach) {
    return List.of(
        breach.part().isPresent() ? 1 : 0,
        breach.part().orElse(""),
        breach.days().isPresent() ? 1 : 0,
        breach.days().map(days -> days.first().toString()).orElse(""),
        breach.days().map(days -> days.last().toString()).orElse(""),
        breach.figure().orElse(BigDecimal.ZERO));
  }

  /** How the figure is bounded, the least and the most. */
  private static List<Object> asked(PlanRule stated, Breach breach) {
    return switch (stated) {
      case PlanShare share -> Asked.of(share);
      case PlanCount count -> Asked.of(count);
      case PlanRest rest -> List.of(2, rest.getAtLeast().toString(), "");
      case PlanCompany company -> List.of(2, company.getCount(), "");
      case PlanBalance balance -> List.of(1, "", balance.getWithin().value());
      case PlanEdge edge -> asked(edge, breach);
      default -> List.of(0, "", "");
    };
  }

  private static List<Object> asked(PlanEdge edge, Breach breach) {
    if (breach.entries().isEmpty()) {
      return List.of(2, "", "");
    }
    String other =
        edge.getDay() == null ? breach.entries().getFirst().id() : edge.getDay().toString();
    return List.of(edge.isBefore() ? 1 : 0, other, "");
  }

  private List<Mention> mentions(List<Breach> found) {
    Stream<Entry> entries = found.stream().flatMap(each -> each.entries().stream()).distinct();
    return entries
        .map(each -> publications.get(each.id()))
        .filter(Objects::nonNull)
        .map(each -> new Mention(each.placement(), null, each.id()))
        .toList();
  }

  private static PlanRuleCode code(PlanRule stated) {
    return switch (stated) {
      case PlanShare any -> PlanRuleCode.PLAN_SHARE;
      case PlanCount any -> PlanRuleCode.PLAN_COUNT;
      case PlanRest any -> PlanRuleCode.PLAN_REST;
      case PlanRow any -> PlanRuleCode.PLAN_ROW;
      case PlanDays any -> PlanRuleCode.PLAN_DAY;
      case PlanSequence any -> PlanRuleCode.PLAN_SEQUENCE;
      case PlanCompany any -> PlanRuleCode.PLAN_COMPANY;
      case PlanBalance any -> PlanRuleCode.PLAN_BALANCE;
      case PlanEdge any -> PlanRuleCode.PLAN_EDGE;
      case PlanEvery any -> PlanRuleCode.PLAN_EVERY;
      case PlanSome any -> PlanRuleCode.PLAN_SOME;
      default -> throw new IllegalArgumentException("no such rule: " + stated.eClass().getName());
    };
  }
}
