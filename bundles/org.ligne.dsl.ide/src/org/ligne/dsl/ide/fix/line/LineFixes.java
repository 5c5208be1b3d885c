package org.ligne.dsl.ide.fix.line;

import static org.ligne.dsl.validation.StructureCode.BOOSTS_ABOVE_SPEND;
import static org.ligne.dsl.validation.StructureCode.CADENCE_ABOVE_CAP;
import static org.ligne.dsl.validation.StructureCode.CADENCE_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.CADENCE_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CADENCE_UNSUSTAINABLE;
import static org.ligne.dsl.validation.StructureCode.CAPACITY_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAP_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAP_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.CHANNEL_NEVER_OPEN;
import static org.ligne.dsl.validation.StructureCode.COST_IN_OTHER_CURRENCY;
import static org.ligne.dsl.validation.StructureCode.COST_WITHOUT_LIMIT;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_SHARE;
import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_LANGUAGE;
import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_ZONE;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.ROLE_WITHOUT_PERSON;
import static org.ligne.dsl.validation.StructureCode.SHARES_ABOVE_WHOLE;
import static org.ligne.dsl.validation.StructureCode.SHARES_BELOW_WHOLE;
import static org.ligne.dsl.validation.StructureCode.SHARE_OF_NOTHING;
import static org.ligne.dsl.validation.StructureCode.SHARE_OF_ZERO_WEEKS;
import static org.ligne.dsl.validation.StructureCode.SHARE_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.SPAN_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.SPEND_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.WINDOW_IN_QUIET_HOURS;
import static org.ligne.dsl.validation.StructureCode.WINDOW_WITHOUT_SLOT;

import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.CompilerCode;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.IntRange;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.line.SpendLimit;
import org.ligne.model.line.Window;

/** The fixes of this package. */
public final class LineFixes {
  private LineFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(LINE_WITHOUT_LANGUAGE, Line.class, Basics::languages)
        .on(LINE_WITHOUT_ZONE, Line.class, Basics::zone)
        .on(SHARES_ABOVE_WHOLE, Pillar.class, Shares::rest)
        .on(SHARES_BELOW_WHOLE, Pillar.class, Shares::rest)
        .on(SHARE_WITHOUT_EFFECT, Pillar.class, Shares::idle)
        .on(SHARE_OF_NOTHING, Pillar.class, Shares::nothing)
        .on(SHARES_ABOVE_WHOLE, ChannelShare.class, Shares::ofChannel)
        .on(DUPLICATE_SHARE, ChannelShare.class, Limits::remove)
        .on(SHARE_OF_ZERO_WEEKS, Share.class, Limits::weeks)
        .on(SPAN_OF_ZERO, EObject.class, Limits::remove)
        .on(SPEND_OF_ZERO, SpendLimit.class, Limits::remove)
        .on(BOOSTS_ABOVE_SPEND, SpendLimit.class, Limits::raise)
        .on(COST_WITHOUT_LIMIT, Placement.class, Limits::uncounted)
        .on(COST_IN_OTHER_CURRENCY, EObject.class, Limits::currency)
        .on(REVERSED_RANGE, IntRange.class, Figures::reversed)
        .on(CAP_OF_ZERO, Cap.class, Figures::zeroCap)
        .on(CAP_WITHOUT_EFFECT, Cap.class, Figures::idleCap)
        .on(CAPACITY_OF_ZERO, Person.class, Figures::zeroCapacity)
        .on(CADENCE_OF_ZERO, Cadence.class, Figures::zeroCadence)
        .on(CADENCE_ABOVE_CAP, Cadence.class, Figures::aboveCap)
        .on(CADENCE_IMPOSSIBLE, Cadence.class, Figures::impossible)
        .on(CADENCE_UNSUSTAINABLE, Cadence.class, Figures::unsustainable)
        .on(WINDOW_IN_QUIET_HOURS, Window.class, OpenHours::quiet)
        .on(WINDOW_WITHOUT_SLOT, Window.class, OpenHours::withoutSlot)
        .on(CHANNEL_NEVER_OPEN, Channel.class, OpenHours::never)
        .on(ROLE_WITHOUT_PERSON, ApprovalRule.class, Roles::offer)
        .on(CompilerCode.UNKNOWN_HOLIDAYS, Line.class, Holidays::offer);
  }
}
