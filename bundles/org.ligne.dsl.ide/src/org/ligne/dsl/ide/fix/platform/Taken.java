package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Days;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;

/** What a format is known to take besides a text. Where nothing is said, nothing is offered. */
final class Taken {
  private Taken() {}

  /** How many posts a thread may have; 1 where there are no threads. */
  static int posts(Placement placement) {
    boolean threads =
        limits(placement, MediaLimit.class).stream()
            .filter(limit -> limit.getKind() == MediaKind.THREAD && limit.getCount() != null)
            .anyMatch(limit -> Days.max(limit.getCount()) > 0);
    return !threads
        ? 1
        : limits(placement, MeasureLimit.class).stream()
            .filter(limit -> limit.getKind() == MediaKind.THREAD)
            .filter(limit -> limit.getMeasure() == Measure.PARTS)
            .map(Bounds::of)
            .filter(bounds -> bounds.max() != null)
            .mapToInt(bounds -> bounds.max().amount().intValue())
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** Whether a first comment is shown, how long it may ever be. */
  static boolean comments(Placement placement) {
    List<TextLimit> limits =
        LimitsInForce.of(placement).on(Term.of(placement).first()).stream()
            .filter(TextLimit.class::isInstance)
            .map(TextLimit.class::cast)
            .filter(limit -> limit.getField() == TextField.COMMENT)
            .toList();
    return !limits.isEmpty() && limits.stream().noneMatch(TextLimit::isNone);
  }

  private static <L extends Limit> List<L> limits(Placement placement, Class<L> kind) {
    return LimitsInForce.of(placement).on(Term.of(placement).first(), kind);
  }
}
