package org.ligne.dsl.ide.hover;

import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** A phase: its days and its posts. */
final class PhaseCard implements Describer<Phase> {

  @Override
  public Class<Phase> type() {
    return Phase.class;
  }

  @Override
  public Card describe(Phase phase, Pen pen) {
    Campaign campaign = Contents.campaign(phase);
    DateSpan period = Contents.period(phase);
    Card card = pen.card(phase).fact(pen.say("campaign"), pen.link(campaign));
    if (period != null) {
      card.fact(pen.say("period"), pen.period(period.first(), period.last()));
      card.fact(pen.say("length"), pen.say("days", period.days()));
    }
    List<Content> own =
        campaign == null
            ? List.of()
            : campaign.getContents().stream().filter(each -> each.getPhase() == phase).toList();
    return card.fact(pen.say("holds"), CampaignCard.counts(own, pen));
  }
}
