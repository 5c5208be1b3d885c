package org.ligne.dsl.ide.fix.platform;

import static org.ligne.dsl.validation.StructureCode.CHECK_DATE_MISSING;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;
import static org.ligne.dsl.validation.StructureCode.EVIDENCE_MISSING;
import static org.ligne.dsl.validation.StructureCode.FIGURE_BELOW_ZERO;
import static org.ligne.dsl.validation.StructureCode.FOLD_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_UNKNOWN;
import static org.ligne.dsl.validation.StructureCode.LIMITS_CONTRADICT;
import static org.ligne.dsl.validation.StructureCode.LIMIT_WITHOUT_SOURCE;
import static org.ligne.dsl.validation.StructureCode.MEASURE_NOT_OF_KIND;
import static org.ligne.dsl.validation.StructureCode.NEVER_IN_FORCE;
import static org.ligne.dsl.validation.StructureCode.NO_DEFAULT_FORMAT;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_OF_NOTHING;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_REASON;
import static org.ligne.dsl.validation.StructureCode.REQUIRED_NOT_JUDGED;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.SEVERAL_DEFAULT_FORMATS;
import static org.ligne.dsl.validation.StructureCode.TEXT_LIMIT_OF_ZERO;
import static org.ligne.platform.check.PlatformCode.ALT_MISSING;
import static org.ligne.platform.check.PlatformCode.ALT_TOO_LONG;
import static org.ligne.platform.check.PlatformCode.LINK_NOT_CLICKABLE;
import static org.ligne.platform.check.PlatformCode.LINK_REFUSED;
import static org.ligne.platform.check.PlatformCode.MEDIA_MISSING;
import static org.ligne.platform.check.PlatformCode.NO_USABLE_FORMAT;
import static org.ligne.platform.check.PlatformCode.PART_NOT_TAKEN;
import static org.ligne.platform.check.PlatformCode.TEXT_NOT_SHOWN;
import static org.ligne.platform.check.PlatformCode.TEXT_TOO_LONG;
import static org.ligne.platform.check.PlatformCode.TITLE_MISSING;
import static org.ligne.platform.check.PlatformCode.TOO_FEW_MEDIA;
import static org.ligne.platform.check.PlatformCode.TOO_MANY_HASHTAGS;
import static org.ligne.platform.check.PlatformCode.TOO_MANY_LINKS;
import static org.ligne.platform.check.PlatformCode.TOO_MANY_MEDIA;
import static org.ligne.platform.check.PlatformCode.TOO_MANY_MENTIONS;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextLimit;

/** The fixes of this package. */
public final class PlatformFixes {
  private PlatformFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(NO_DEFAULT_FORMAT, Platform.class, Facts::noDefault)
        .on(SEVERAL_DEFAULT_FORMATS, Format.class, Facts::secondDefault)
        .on(DUPLICATE_LIMIT, Format.class, Facts::twice)
        .on(LIMIT_WITHOUT_SOURCE, Limit.class, Facts::withoutSource)
        .on(CHECK_DATE_MISSING, Platform.class, Facts::unchecked)
        .on(TEXT_LIMIT_OF_ZERO, TextLimit.class, Facts::zeroText)
        .on(REQUIRED_NOT_JUDGED, TextLimit.class, Facts::required)
        .on(FOLD_OF_ZERO, FoldLimit.class, Facts::zeroFold)
        .on(REVERSED_RANGE, CropLimit.class, Facts::reversed)
        .on(LIMITS_CONTRADICT, Format.class, Facts::contradiction)
        .on(EVIDENCE_MISSING, Limit.class, Packs::evidence)
        .on(LANGUAGE_UNKNOWN, Platform.class, Packs::syntax)
        .on(MEASURE_NOT_OF_KIND, MeasureLimit.class, Packs::measure)
        .on(NEVER_IN_FORCE, Limit.class, Packs::days)
        .on(FIGURE_BELOW_ZERO, EObject.class, (at, finding, offers) -> Packs.sign(finding, offers))
        .on(OVERRIDE_WITHOUT_REASON, LimitOverride.class, Packs::reason)
        .on(OVERRIDE_OF_NOTHING, LimitOverride.class, Packs::nothing)
        .on(ALT_MISSING, Media.class, Descriptions::missing)
        .on(NO_USABLE_FORMAT, Placement.class, Facts::unusable)
        .on(TEXT_TOO_LONG, EObject.class, Shortening::offer)
        .on(TEXT_TOO_LONG, EObject.class, Threading::offer)
        .on(TEXT_TOO_LONG, EObject.class, Overflow::tooLong)
        .on(ALT_TOO_LONG, EObject.class, Shortening::offer)
        .on(TITLE_MISSING, Placement.class, Demands::title)
        .on(TEXT_NOT_SHOWN, TextVariant.class, Demands::unseen)
        .on(PART_NOT_TAKEN, EObject.class, Demands::notTaken)
        .on(TOO_MANY_HASHTAGS, EObject.class, Words::hashtags)
        .on(TOO_MANY_HASHTAGS, EObject.class, Overflow::tooMany)
        .on(TOO_MANY_MENTIONS, EObject.class, Words::mentions)
        .on(TOO_MANY_LINKS, EObject.class, Words::links)
        .on(LINK_NOT_CLICKABLE, EObject.class, LinkMoves::notClickable)
        .on(LINK_REFUSED, EObject.class, Words::refused)
        .on(MEDIA_MISSING, Placement.class, Demands::media)
        .on(TOO_FEW_MEDIA, Placement.class, Demands::media)
        .on(TOO_MANY_MEDIA, Media.class, Demands::tooMany);
  }
}
