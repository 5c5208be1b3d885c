package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.PART_NOT_TAKEN;
import static org.ligne.platform.check.PlatformCode.TOO_FEW_MEDIA;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Days;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;

/** A post asks, goes on or has subtitles only where the network lets it. */
final class PartTaken extends LimitRule<MediaLimit> {
  private static final int POLL = 0;
  private static final int THREAD = 1;
  private static final int CAPTIONS = 2;

  PartTaken() {
    super(MediaLimit.class);
  }

  @Override
  void check(Placement placement, MediaLimit limit, Findings out) {
    if (limit.getCount() == null) {
      return;
    }
    int most = Days.max(limit.getCount());
    switch (limit.getKind()) {
      case POLL -> polls(placement, limit, most, out);
      case THREAD -> threads(placement, limit, most, out);
      case CAPTIONS -> captions(placement, limit, most, out);
      default -> {
        // Files are counted elsewhere.
      }
    }
  }

  private static void polls(Placement placement, MediaLimit limit, int most, Findings out) {
    List<Poll> polls = Polls.of(Contents.content(placement), placement.getChannel());
    if (most == 0) {
      polls.forEach(poll -> report(placement, limit, poll, Literals.POLL__QUESTION, POLL, out));
    } else if (polls.isEmpty() && limit.getCount().getMin() > 0) {
      out.add(
          Evidence.finding(
              limit,
              placement,
              Literals.PLACEMENT__CHANNEL,
              TOO_FEW_MEDIA,
              limit.getKind().ordinal(),
              0,
              limit.getCount().getMin(),
              Names.content(placement),
              Names.channel(placement)));
    }
  }

  private static void threads(Placement placement, MediaLimit limit, int most, Findings out) {
    Content content = Contents.content(placement);
    var channel = placement.getChannel();
    if (most == 0) {
      Lines.languages(channel).stream()
          .flatMap(each -> Texts.variant(content, channel, TextField.TEXT, each).stream())
          .filter(text -> !text.getParts().isEmpty())
          .forEach(
              text -> report(placement, limit, text, Literals.TEXT_VARIANT__VALUE, THREAD, out));
    }
  }

  private static void captions(Placement placement, MediaLimit limit, int most, Findings out) {
    for (Media medium : Texts.media(Contents.content(placement), placement.getChannel())) {
      if (medium.getCaptions().size() > most) {
        var first = medium.getCaptions().get(most);
        report(placement, limit, first, Literals.LOCALIZED_VALUE__VALUE, CAPTIONS, out);
      }
    }
  }

  private static void report(
      Placement placement,
      MediaLimit limit,
      EObject place,
      EStructuralFeature feature,
      int kind,
      Findings out) {
    out.add(
        Evidence.finding(
            limit,
            place,
            feature,
            PART_NOT_TAKEN,
            kind,
            Names.content(placement),
            Names.channel(placement),
            Days.max(limit.getCount())));
  }
}
