package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.Flaws;

/**
 * A format limits each text, kind of media, hashtags, mentions and links once. A text may have one
 * limit per counter: Bluesky counts graphemes and bytes. It folds after a length and after lines.
 * Limits under other conditions, or of another time, are others; and so is advice beside a rule, or
 * a measure of other evidence.
 */
final class DuplicateLimits<T extends EObject> implements Rule<T> {
  private final Class<T> type;
  private final EReference feature;
  private final Function<T, List<Limit>> limits;

  private DuplicateLimits(Class<T> type, EReference feature, Function<T, List<Limit>> limits) {
    this.type = type;
    this.feature = feature;
    this.limits = limits;
  }

  /** Over the limits of each format. */
  static Rule<Format> ofFormats() {
    return new DuplicateLimits<>(
        Format.class, PlatformPackage.Literals.FORMAT__LIMITS, Format::getLimits);
  }

  /** Over the limits a platform states for all its formats. */
  static Rule<Platform> ofPlatforms() {
    return new DuplicateLimits<>(
        Platform.class, PlatformPackage.Literals.PLATFORM__LIMITS, Platform::getLimits);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public void check(T owner, Findings out) {
    List<Limit> all = limits.apply(owner);
    for (int index = 0; index < all.size(); index++) {
      Limit limit = all.get(index);
      Optional<Limit> other =
          all.stream().limit(index).filter(earlier -> clash(earlier, limit)).findFirst();
      if (other.isPresent()) {
        out.add(
            Finding.at(
                owner,
                feature,
                index,
                DUPLICATE_LIMIT,
                Limits.subject(limit),
                Written.line(other.get())));
      }
    }
  }

  private static boolean clash(Limit a, Limit b) {
    return Flaws.of(a).isEmpty()
        && Flaws.of(b).isEmpty()
        && Limits.compete(a, b)
        && Limits.sameConditions(a, b)
        && Limits.meet(a, b)
        && a.isAdvised() == b.isAdvised()
        && !(isGraded(a) && a.getGrade() != b.getGrade());
  }

  /** One figure may be sure and a stricter one doubtful: an error beyond one, a warning before. */
  private static boolean isGraded(Limit limit) {
    return limit instanceof MeasureLimit
        || limit instanceof ScheduleLimit
        || limit instanceof QuotaLimit;
  }
}
