package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.PART_MEASURE;

import java.util.List;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Limits;
import org.ligne.model.query.Polls;
import org.ligne.model.value.Quantity;

/** Polls last as long as one of the times the network offers. */
final class PartChoice extends LimitRule<ChoiceLimit> {
  PartChoice() {
    super(ChoiceLimit.class);
  }

  @Override
  void check(Placement placement, ChoiceLimit limit, Findings out) {
    if (limit.getKind() == MediaKind.POLL && Limits.measure(limit) == Measure.DURATION) {
      List<Quantity> offered = limit.getValues().stream().map(Quantity::parse).toList();
      Polls.of(Contents.content(placement), placement.getChannel()).stream()
          .filter(poll -> poll.getLasts() != null)
          .filter(poll -> offered.stream().noneMatch(each -> isSame(each, poll.getLasts())))
          .forEach(poll -> report(placement, poll, limit, out));
    }
  }

  private static boolean isSame(Quantity offered, Quantity wanted) {
    return offered.dimension() == wanted.dimension() && offered.compareTo(wanted) == 0;
  }

  private static void report(Placement placement, Poll poll, ChoiceLimit limit, Findings out) {
    out.add(
        Evidence.finding(
            limit,
            poll,
            Literals.POLL__LASTS,
            PART_MEASURE,
            PartMeasure.DURATION,
            poll.getLasts().toString(),
            String.join(", ", limit.getValues()),
            Names.channel(placement)));
  }
}
