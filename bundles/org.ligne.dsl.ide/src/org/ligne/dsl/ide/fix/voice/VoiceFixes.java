package org.ligne.dsl.ide.fix.voice;

import static org.ligne.compiler.voice.VoiceCode.TOLERANCE_EXPIRED;
import static org.ligne.compiler.voice.VoiceCode.TOLERANCE_USELESS;
import static org.ligne.compiler.voice.VoiceCode.VOICE_ACCEPT;
import static org.ligne.compiler.voice.VoiceCode.VOICE_ADDRESS;
import static org.ligne.compiler.voice.VoiceCode.VOICE_EMOJI;
import static org.ligne.compiler.voice.VoiceCode.VOICE_FORBID;
import static org.ligne.compiler.voice.VoiceCode.VOICE_HASHTAGS;
import static org.ligne.compiler.voice.VoiceCode.VOICE_PREFER;
import static org.ligne.compiler.voice.VoiceCode.VOICE_REJECT;
import static org.ligne.compiler.voice.VoiceCode.VOICE_RULE;
import static org.ligne.dsl.validation.StructureCode.FORBIDS_PREFERRED;
import static org.ligne.dsl.validation.StructureCode.HASHTAGS_ABOVE_MAXIMUM;
import static org.ligne.dsl.validation.StructureCode.HASHTAG_FORM;
import static org.ligne.dsl.validation.StructureCode.PACK_CYCLE;
import static org.ligne.dsl.validation.StructureCode.READABILITY_OUT_OF_RANGE;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.FindingFix;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.PackUse;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.ReadabilityRule;
import org.ligne.model.voice.Tolerance;

/** The fixes of this package. */
public final class VoiceFixes {
  private static final String EASIEST = "100";

  private VoiceFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(READABILITY_OUT_OF_RANGE, ReadabilityRule.class, VoiceFixes::readability)
        .on(HASHTAG_FORM, HashtagRule.class, Hashtags::form)
        .on(HASHTAGS_ABOVE_MAXIMUM, HashtagRule.class, Hashtags::count)
        .on(FORBIDS_PREFERRED, PreferRule.class, Wordings::offer)
        .on(PACK_CYCLE, PackUse.class, VoiceFixes::cycle)
        .on(VOICE_PREFER, EObject.class, silent(Sayings::preferred))
        .on(VOICE_FORBID, EObject.class, silent(Sayings::forbidden))
        .on(VOICE_ADDRESS, EObject.class, silent(Sayings::addressed))
        .on(VOICE_ACCEPT, EObject.class, silent(Sayings::preferred))
        .on(VOICE_REJECT, EObject.class, silent(Sayings::forbidden))
        .on(VOICE_RULE, EObject.class, silent(Sayings::ruled))
        .on(VOICE_EMOJI, EObject.class, Counts::emoji)
        .on(VOICE_HASHTAGS, EObject.class, Counts::hashtags)
        .on(TOLERANCE_EXPIRED, Tolerance.class, VoiceFixes::unsilence)
        .on(TOLERANCE_USELESS, Tolerance.class, VoiceFixes::unsilence);
  }

  private static void readability(ReadabilityRule rule, Finding finding, Offers offers) {
    var node = Page.node(rule, Literals.READABILITY_RULE__MIN);
    offers.best("change", Page.of(rule).replace(node, EASIEST), rule.getMin(), EASIEST);
  }

  /** A fix, and besides it leaving the breach as it is. */
  private static FindingFix<EObject> silent(FindingFix<EObject> fix) {
    return (place, finding, offers) -> {
      fix.offer(place, finding, offers);
      Silencing.offer(finding, offers);
    };
  }

  private static void unsilence(Tolerance silence, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(silence), Written.of(silence));
  }

  private static void cycle(PackUse use, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(use), Written.of(use));
  }
}
