package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.PART_MEASURE;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;

/** Polls have as many answers, for as long, and threads as many posts as the network takes. */
final class PartMeasure extends LimitRule<MeasureLimit> {
  static final int OPTIONS = 0;
  static final int DURATION = 1;
  static final int PARTS = 2;

  PartMeasure() {
    super(MeasureLimit.class);
  }

  @Override
  void check(Placement placement, MeasureLimit limit, Findings out) {
    Content content = Contents.content(placement);
    var channel = placement.getChannel();
    if (limit.getKind() == MediaKind.POLL) {
      Polls.of(content, channel).forEach(poll -> check(placement, poll, limit, out));
    } else if (limit.getKind() == MediaKind.THREAD) {
      Lines.languages(channel).stream()
          .flatMap(each -> Texts.variant(content, channel, TextField.TEXT, each).stream())
          .filter(text -> !text.getParts().isEmpty())
          .forEach(
              text -> {
                Quantity count = Quantity.of(1L + text.getParts().size(), Unit.NONE);
                check(placement, text, Literals.TEXT_VARIANT__PARTS, PARTS, count, limit, out);
              });
    }
  }

  private static void check(Placement placement, Poll poll, MeasureLimit limit, Findings out) {
    switch (limit.getMeasure()) {
      case OPTIONS -> {
        Quantity count = Quantity.of(poll.getOptions().size(), Unit.NONE);
        check(placement, poll, Literals.POLL__OPTIONS, OPTIONS, count, limit, out);
      }
      case DURATION ->
          Optional.ofNullable(poll.getLasts())
              .ifPresent(
                  time -> check(placement, poll, Literals.POLL__LASTS, DURATION, time, limit, out));
      default -> {
        // Polls have no other measure.
      }
    }
  }

  private static void check(
      Placement placement,
      EObject place,
      EStructuralFeature feature,
      int what,
      Quantity found,
      MeasureLimit limit,
      Findings out) {
    Bounds bounds = Bounds.of(limit);
    boolean comparable = bound(bounds).dimension() == found.dimension();
    if (comparable && !bounds.contains(found)) {
      String taken = words(bounds);
      String channel = Names.channel(placement);
      out.add(
          Evidence.finding(
              limit, place, feature, PART_MEASURE, what, found.toString(), taken, channel));
    }
  }

  private static Quantity bound(Bounds bounds) {
    return bounds.max() == null ? bounds.min() : bounds.max();
  }

  private static String words(Bounds bounds) {
    if (bounds.min() == null || bounds.max() == null) {
      return (bounds.min() == null ? "≤ " : "≥ ") + bound(bounds);
    }
    return bounds.min().equals(bounds.max())
        ? bounds.min().toString()
        : bounds.min() + ".." + bounds.max();
  }
}
