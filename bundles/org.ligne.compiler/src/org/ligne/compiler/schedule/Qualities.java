package org.ligne.compiler.schedule;

import java.util.OptionalLong;
import org.ligne.model.schedule.PlanQuality;
import org.ligne.model.schedule.PlanVerdict;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.planning.Quality;

/** Writes down how good a plan is known to be. */
final class Qualities {
  private Qualities() {}

  static PlanQuality of(Quality known) {
    PlanQuality quality = ScheduleFactory.eINSTANCE.createPlanQuality();
    quality.setVerdict(PlanVerdict.valueOf(known.verdict().name()));
    quality.setPoints(known.points());
    quality.setBound(value(known.bound()));
    quality.setGap(value(known.gap()));
    quality.setSolver(known.solver());
    quality.setSeed(known.seed());
    quality.setWork(known.work());
    return quality;
  }

  private static Long value(OptionalLong value) {
    return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
  }
}
