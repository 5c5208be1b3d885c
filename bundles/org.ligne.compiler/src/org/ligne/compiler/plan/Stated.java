package org.ligne.compiler.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.expect.BalanceRule;
import org.ligne.compiler.expect.Bounds;
import org.ligne.compiler.expect.CompanyRule;
import org.ligne.compiler.expect.CountRule;
import org.ligne.compiler.expect.DayRule;
import org.ligne.compiler.expect.EdgeRule;
import org.ligne.compiler.expect.EveryRule;
import org.ligne.compiler.expect.Filter;
import org.ligne.compiler.expect.GapRule;
import org.ligne.compiler.expect.OrderRule;
import org.ligne.compiler.expect.PlanRule;
import org.ligne.compiler.expect.Rhythm;
import org.ligne.compiler.expect.RowRule;
import org.ligne.compiler.expect.SequelRule;
import org.ligne.compiler.expect.ShareRule;
import org.ligne.compiler.expect.SomeRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.ShareBound;
import org.ligne.model.plan.PacedRule;
import org.ligne.model.plan.PlanBalance;
import org.ligne.model.plan.PlanCompany;
import org.ligne.model.plan.PlanCount;
import org.ligne.model.plan.PlanDays;
import org.ligne.model.plan.PlanEdge;
import org.ligne.model.plan.PlanEvery;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRow;
import org.ligne.model.plan.PlanSequence;
import org.ligne.model.plan.PlanShare;
import org.ligne.model.plan.PlanSome;
import org.ligne.model.plan.PlanUnit;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Percentage;

/** The rule a sentence of the language stands for. */
public final class Stated {
  /** The tolerance of a target that names none, as for the shares of pillars. */
  private static final BigDecimal TOLERANCE = BigDecimal.valueOf(5);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Stated() {}

  /**
   * The rule.
   *
   * @param stated a sentence, or null
   * @param line the line whose calendar counts
   * @param days the days that are looked at
   * @return nothing while something of it is missing, unresolved or impossible: others tell that
   */
  public static Optional<PlanRule> rule(
      org.ligne.model.plan.PlanRule stated, Line line, DateSpan days) {
    if (stated == null || !isKnown(stated)) {
      return Optional.empty();
    }
    return switch (stated) {
      case PlanShare share ->
          bounds(share)
              .map(
                  bounds ->
                      new ShareRule(posts(share), bounds, rhythm(share), share.isPerChannel()));
      case PlanCount count ->
          bounds(count)
              .map(
                  bounds ->
                      new CountRule(posts(count), bounds, rhythm(count), count.isPerChannel()));
      case PlanRest rest ->
          Optional.of(new GapRule(Filters.of(rest.getPosts()), rest.getAtLeast(), same(rest)));
      case PlanRow row -> Optional.of(new RowRule(Filters.of(row.getPosts()), row.isPerChannel()));
      case PlanDays away ->
          Optional.of(
              new DayRule(Filters.of(away.getPosts()), Sensitive.days(away.getDays(), line, days)));
      case PlanSequence story ->
          Optional.of(new OrderRule(story.getChapters().stream().map(Filters::of).toList()));
      case PlanCompany company ->
          Optional.of(
              new CompanyRule(
                  Filters.of(company.getPosts()),
                  company.getCount(),
                  Filters.of(company.getCompany()),
                  Optional.ofNullable(company.getWithin())));
      case PlanBalance balance ->
          Optional.of(
              new BalanceRule(
                  Filters.of(balance.getPosts()),
                  Aspect.valueOf(balance.getOver().name()),
                  balance.getWithin().value()));
      case PlanEdge edge -> Optional.of(edge(edge));
      case PlanEvery every ->
          Optional.of(new EveryRule(Filters.of(every.getPosts()), Filters.of(every.getNeeds())));
      case PlanSome some -> Optional.of(new SomeRule(Filters.of(some.getPosts())));
      default -> throw new IllegalArgumentException("no such rule: " + stated.eClass().getName());
    };
  }

  /** In what respects a sentence asks about entries. */
  public static Set<Aspect> aspects(org.ligne.model.plan.PlanRule stated) {
    Set<Aspect> asked = EnumSet.of(Aspect.CHANNEL);
    stated
        .eAllContents()
        .forEachRemaining(
            each -> {
              if (each instanceof org.ligne.model.plan.Criterion criterion) {
                Filters.of(List.of(criterion))
                    .conditions()
                    .forEach(condition -> asked.add(condition.aspect()));
              }
            });
    if (stated instanceof PlanRest rest) {
      same(rest).ifPresent(asked::add);
    }
    if (stated instanceof PlanBalance balance) {
      asked.add(Aspect.valueOf(balance.getOver().name()));
    }
    return asked;
  }

  /** Whether everything required is there and every name is resolved. */
  private static boolean isKnown(org.ligne.model.plan.PlanRule stated) {
    return Stream.concat(Stream.of((EObject) stated), all(stated))
        .allMatch(
            each ->
                each.eClass().getEAllStructuralFeatures().stream()
                        .filter(EStructuralFeature::isRequired)
                        .noneMatch(feature -> isMissing(each.eGet(feature, false)))
                    && EcoreUtil.ProxyCrossReferencer.find(each).isEmpty());
  }

  private static boolean isMissing(Object value) {
    return value == null || value instanceof List<?> list && list.isEmpty();
  }

  private static Stream<EObject> all(EObject root) {
    Stream.Builder<EObject> found = Stream.builder();
    root.eAllContents().forEachRemaining(found::add);
    return found.build();
  }

  private static Filter posts(PacedRule rule) {
    return Filters.of(rule.getPosts());
  }

  private static Optional<Aspect> same(PlanRest rest) {
    return rest.isSharing() ? Optional.of(Aspect.valueOf(rest.getSame().name())) : Optional.empty();
  }

  private static PlanRule edge(PlanEdge edge) {
    Filter posts = Filters.of(edge.getPosts());
    return edge.getDay() != null
        ? new EdgeRule(!edge.isLast(), posts, edge.isBefore(), edge.getDay())
        : new SequelRule(!edge.isLast(), posts, edge.isBefore(), Filters.of(edge.getOthers()));
  }

  private static Rhythm rhythm(PacedRule rule) {
    if (rule.getWeeks() != null) {
      return new Rhythm(Rhythm.Unit.WEEK, Math.max(1, rule.getWeeks()));
    }
    return rule.getUnit() == PlanUnit.CAMPAIGN
        ? Rhythm.NONE
        : new Rhythm(Rhythm.Unit.valueOf(rule.getUnit().name()), 1);
  }

  static Optional<Bounds> bounds(PlanShare share) {
    BigDecimal percent = share.getPercent().value();
    if (share.getMost() != null) {
      return between(percent, share.getMost().value());
    }
    Percentage written = share.getTolerance();
    BigDecimal tolerance = written == null ? TOLERANCE : written.value();
    return switch (share.getBound()) {
      case AT_LEAST -> Optional.of(new Bounds(percent, null));
      case AT_MOST -> Optional.of(new Bounds(null, percent));
      case TARGET ->
          between(
              percent.subtract(tolerance).max(BigDecimal.ZERO), percent.add(tolerance).min(WHOLE));
    };
  }

  static Optional<Bounds> bounds(PlanCount count) {
    if (count.getRange() == null) {
      return Optional.of(
          count.getBound() == ShareBound.AT_LEAST
              ? Bounds.atLeast(count.getCount())
              : Bounds.atMost(count.getCount()));
    }
    int least = count.getRange().getMin();
    Integer most = count.getRange().getMax();
    return between(BigDecimal.valueOf(least), BigDecimal.valueOf(most == null ? least : most));
  }

  private static Optional<Bounds> between(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Bounds(low, high));
  }
}
