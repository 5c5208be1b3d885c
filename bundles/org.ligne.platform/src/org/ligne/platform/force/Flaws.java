package org.ligne.platform.force;

import static org.ligne.model.platform.PlatformPackage.Literals.CHOICE_LIMIT__MEASURE;
import static org.ligne.model.platform.PlatformPackage.Literals.CHOICE_LIMIT__VALUES;
import static org.ligne.model.platform.PlatformPackage.Literals.DUPLICATE_LIMIT__WITHIN;
import static org.ligne.model.platform.PlatformPackage.Literals.EXCLUSION_LIMIT__FEATURES;
import static org.ligne.model.platform.PlatformPackage.Literals.FOLD_LIMIT__COUNTER;
import static org.ligne.model.platform.PlatformPackage.Literals.LIMIT__UNTIL;
import static org.ligne.model.platform.PlatformPackage.Literals.MEASURE_LIMIT__MAX;
import static org.ligne.model.platform.PlatformPackage.Literals.MEASURE_LIMIT__MEASURE;
import static org.ligne.model.platform.PlatformPackage.Literals.MEASURE_LIMIT__MIN;
import static org.ligne.model.platform.PlatformPackage.Literals.QUOTA_LIMIT__MAX;
import static org.ligne.model.platform.PlatformPackage.Literals.QUOTA_LIMIT__WINDOW;
import static org.ligne.model.platform.PlatformPackage.Literals.SCHEDULE_LIMIT__MAX;
import static org.ligne.model.platform.PlatformPackage.Literals.SCHEDULE_LIMIT__MIN;
import static org.ligne.model.platform.PlatformPackage.Literals.TEXT_LIMIT__COUNTER;
import static org.ligne.platform.force.Flaw.Kind.FORM;
import static org.ligne.platform.force.Flaw.Kind.INSEPARABLE;
import static org.ligne.platform.force.Flaw.Kind.MEASURE;
import static org.ligne.platform.force.Flaw.Kind.NEGATIVE;
import static org.ligne.platform.force.Flaw.Kind.NEVER_IN_FORCE;
import static org.ligne.platform.force.Flaw.Kind.REVERSED;
import static org.ligne.platform.force.Flaw.Kind.UNIT;
import static org.ligne.platform.force.Flaw.Kind.UNREADABLE;
import static org.ligne.platform.force.Flaw.Kind.ZERO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.IntRange;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit.Dimension;

/** Finds what makes no sense in a limit. Such a limit does not hold; all others do. */
public final class Flaws {
  private final List<Flaw> found = new ArrayList<>();
  private final Limit limit;

  private Flaws(Limit limit) {
    this.limit = limit;
  }

  /** What is wrong with a limit, in the order of its text. */
  public static List<Flaw> of(Limit limit) {
    Flaws flaws = new Flaws(limit);
    flaws.value();
    flaws.scope();
    return flaws.found;
  }

  private void value() {
    switch (limit) {
      case MeasureLimit measured -> measured(measured);
      case ChoiceLimit choice -> choice(choice);
      case ExclusionLimit never -> exclusion(never);
      case PublishLimit publish -> readable(publish.isUnknown() || publish.isSetBy(), null);
      case ScheduleLimit schedule -> schedule(schedule);
      case QuotaLimit quota when !quota.isUnknown() -> quota(quota);
      case DuplicateLimit twice when !twice.isUnknown() ->
          span(twice.getWithin(), DUPLICATE_LIMIT__WITHIN);
      case MediaLimit media when !media.isUnknown() -> count(media.getCount());
      case TextLimit text -> text(text);
      case FoldLimit fold -> fold(fold);
      default -> figure();
    }
  }

  private void text(TextLimit text) {
    figure();
    readable(text.getMax() == null || text.isSetCounter(), TEXT_LIMIT__COUNTER);
  }

  private void fold(FoldLimit fold) {
    figure();
    readable(fold.isNever() || fold.isLines() || fold.isSetCounter(), FOLD_LIMIT__COUNTER);
  }

  /** The figure of a text, hashtags, mentions or links. */
  private void figure() {
    EStructuralFeature max = limit.eClass().getEStructuralFeature("max");
    if (max instanceof EAttribute && limit.eGet(max) instanceof Integer figure && figure < 0) {
      add(NEGATIVE, limit, max, figure);
    }
  }

  private void count(IntRange count) {
    readable(count != null, null);
    if (count == null) {
      return;
    }
    if (count.getMin() < 0) {
      add(NEGATIVE, count, CommonPackage.Literals.INT_RANGE__MIN, count.getMin());
    } else if (count.getMax() != null && count.getMax() < 0) {
      add(NEGATIVE, count, CommonPackage.Literals.INT_RANGE__MAX, count.getMax());
    } else if (count.getMax() != null && count.getMax() < count.getMin()) {
      found.add(Flaw.of(UNREADABLE, count, null)); // Ranges that go down are reported everywhere.
    }
  }

  private void measured(MeasureLimit measured) {
    if (!known(measured.getKind(), measured.getMeasure(), MEASURE_LIMIT__MEASURE)
        || measured.isUnknown()) {
      return;
    }
    if (!Measures.isNumber(measured.getMeasure())) {
      add(FORM, limit, MEASURE_LIMIT__MEASURE, Limits.subject(limit));
      return;
    }
    Dimension dimension = Measures.dimension(measured.getMeasure());
    readable(measured.getMin() != null || measured.getMax() != null, null);
    quantity(measured.getMin(), MEASURE_LIMIT__MIN, dimension, !measured.isAtLeast());
    quantity(measured.getMax(), MEASURE_LIMIT__MAX, dimension, false);
    order(measured.getMin(), measured.getMax(), MEASURE_LIMIT__MAX);
  }

  private boolean known(MediaKind kind, Measure measure, EStructuralFeature feature) {
    boolean read = limit.eIsSet(feature) || limit instanceof ChoiceLimit;
    readable(read, feature);
    boolean fits = Measures.of(kind).contains(measure);
    if (read && !fits) {
      String all =
          Measures.of(kind).stream().map(Measure::getLiteral).collect(Collectors.joining(", "));
      add(MEASURE, limit, feature, measure.getLiteral(), Limits.word(kind), all);
    }
    return read && fits;
  }

  private void choice(ChoiceLimit choice) {
    Measure measure = Limits.measure(choice);
    EStructuralFeature feature = choice.isSetMeasure() ? CHOICE_LIMIT__MEASURE : null;
    readable(!choice.getValues().isEmpty(), CHOICE_LIMIT__VALUES);
    if (known(choice.getKind(), measure, CHOICE_LIMIT__MEASURE) && Measures.isNumber(measure)) {
      choice.getValues().forEach(value -> number(value, measure, feature));
    }
  }

  private void number(String value, Measure measure, EStructuralFeature feature) {
    try {
      quantity(Quantity.parse(value), CHOICE_LIMIT__VALUES, Measures.dimension(measure), false);
    } catch (IllegalArgumentException e) {
      add(FORM, limit, feature, Limits.subject(limit)); // A word among numbers.
    }
  }

  private void exclusion(ExclusionLimit never) {
    if (never.getFeatures().size() < 2) {
      readable(false, null);
      return;
    }
    ConditionKind one = never.getFeatures().getFirst();
    ConditionKind other = never.getFeatures().getLast();
    if (one == other
        || Contradictions.includes(one, other)
        || Contradictions.includes(other, one)) {
      add(INSEPARABLE, limit, EXCLUSION_LIMIT__FEATURES, one.getLiteral(), other.getLiteral());
    }
  }

  private void schedule(ScheduleLimit schedule) {
    readable(schedule.isSetBy(), null);
    boolean valued = schedule.getMin() != null || schedule.getMax() != null;
    readable(valued || schedule.isRefused() || schedule.isUnknown(), null);
    quantity(schedule.getMin(), SCHEDULE_LIMIT__MIN, Dimension.TIME, true);
    quantity(schedule.getMax(), SCHEDULE_LIMIT__MAX, Dimension.TIME, false);
    order(schedule.getMin(), schedule.getMax(), SCHEDULE_LIMIT__MAX);
  }

  private void quota(QuotaLimit quota) {
    readable(quota.getMax() != null, QUOTA_LIMIT__MAX);
    if (quota.getMax() != null && quota.getMax() < 0) {
      add(NEGATIVE, limit, QUOTA_LIMIT__MAX, quota.getMax());
    }
    span(quota.getWindow(), QUOTA_LIMIT__WINDOW);
  }

  private void span(Quantity span, EStructuralFeature feature) {
    readable(span != null, feature);
    quantity(span, feature, Dimension.TIME, false);
  }

  private void quantity(
      Quantity quantity, EStructuralFeature feature, Dimension wanted, boolean zero) {
    if (quantity == null) {
      return;
    }
    if (quantity.amount().signum() < 0) {
      add(NEGATIVE, limit, feature, quantity.toString());
    } else if (quantity.dimension() != wanted) {
      String units = Measures.units(wanted);
      add(UNIT, limit, feature, quantity.toString(), Limits.subject(limit), units);
    } else if (quantity.amount().signum() == 0 && !zero) {
      add(ZERO, limit, feature, quantity.toString());
    }
  }

  private void order(Quantity min, Quantity max, EStructuralFeature feature) {
    boolean reversed =
        min != null && max != null && min.dimension() == max.dimension() && min.compareTo(max) > 0;
    if (reversed && found.isEmpty()) {
      add(REVERSED, limit, feature, min.toString(), max.toString());
    }
  }

  private void scope() {
    if (limit.getSince() != null
        && limit.getUntil() != null
        && limit.getUntil().isBefore(limit.getSince())) {
      add(
          NEVER_IN_FORCE,
          limit,
          LIMIT__UNTIL,
          limit.getSince().toString(),
          limit.getUntil().toString());
    }
    found.addAll(Contradictions.of(limit));
  }

  private void readable(boolean read, EStructuralFeature feature) {
    if (!read) {
      found.add(Flaw.of(UNREADABLE, limit, feature));
    }
  }

  private void add(Flaw.Kind kind, EObject place, EStructuralFeature feature, Object... arguments) {
    found.add(Flaw.of(kind, place, feature, arguments));
  }
}
