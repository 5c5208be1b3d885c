package org.ligne.dsl.ide.fix.time;

import static org.ligne.dsl.validation.StructureCode.BOOST_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_MOVE;
import static org.ligne.dsl.validation.StructureCode.EMPTY_TIME_RANGE;
import static org.ligne.dsl.validation.StructureCode.FIXED_IN_BLACKOUT;
import static org.ligne.dsl.validation.StructureCode.FIXED_IN_QUIET_HOURS;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_PHASE;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_WINDOWS;
import static org.ligne.dsl.validation.StructureCode.ITEMS_WITHOUT_DAY;
import static org.ligne.dsl.validation.StructureCode.MOVE_WITHOUT_OCCURRENCE;
import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_IN_BLACKOUT;
import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_OUTSIDE_WINDOWS;
import static org.ligne.dsl.validation.StructureCode.PHASE_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;
import static org.ligne.dsl.validation.StructureCode.SERIES_CUT_SHORT;
import static org.ligne.dsl.validation.StructureCode.SERIES_NEVER_RECURS;
import static org.ligne.dsl.validation.StructureCode.SERIES_OF_ZERO_WEEKS;
import static org.ligne.dsl.validation.StructureCode.SERIES_STARTS_OUTSIDE;
import static org.ligne.dsl.validation.StructureCode.SKIP_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.TIME_DOES_NOT_EXIST;
import static org.ligne.dsl.validation.StructureCode.TIME_EXISTS_TWICE;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.TimeRange;

/** The fixes of this package. */
public final class TimeFixes {
  private static final List<StructureCode> FIXED =
      List.of(
          TIME_DOES_NOT_EXIST,
          TIME_EXISTS_TWICE,
          FIXED_OUTSIDE_CAMPAIGN,
          FIXED_OUTSIDE_PHASE,
          FIXED_IN_QUIET_HOURS,
          FIXED_IN_BLACKOUT,
          FIXED_OUTSIDE_WINDOWS);

  private TimeFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    FIXED.forEach(code -> registry.on(code, EObject.class, FixedTimes::offer));
    registry
        .on(FIXED_OUTSIDE_CAMPAIGN, EObject.class, OutsidePeriod::ofCampaign)
        .on(FIXED_OUTSIDE_PHASE, EObject.class, OutsidePeriod::ofPhase)
        .on(REVERSED_PERIOD, EObject.class, Periods::reversed)
        .on(EMPTY_TIME_RANGE, TimeRange.class, EmptyRange::offer)
        .on(PHASE_OUTSIDE_CAMPAIGN, Phase.class, Periods::phase)
        .on(BOOST_OUTSIDE_CAMPAIGN, Boost.class, Periods::boost)
        .on(OCCURRENCE_IN_BLACKOUT, Series.class, Recurring::inBlackout)
        .on(OCCURRENCE_OUTSIDE_WINDOWS, Series.class, Recurring::outsideWindows)
        .on(SERIES_OF_ZERO_WEEKS, Series.class, Lengths::zeroWeeks)
        .on(SERIES_STARTS_OUTSIDE, Series.class, Lengths::startsOutside)
        .on(SERIES_NEVER_RECURS, Series.class, Recurring::never)
        .on(SERIES_CUT_SHORT, Series.class, Lengths::cutShort)
        .on(ITEMS_WITHOUT_DAY, Series.class, Lengths::tooManyItems)
        .on(SKIP_WITHOUT_EFFECT, Series.class, Skips::idle)
        .on(MOVE_WITHOUT_OCCURRENCE, Move.class, MovedDays::idle)
        .on(DUPLICATE_MOVE, Move.class, MovedDays::remove);
  }
}
