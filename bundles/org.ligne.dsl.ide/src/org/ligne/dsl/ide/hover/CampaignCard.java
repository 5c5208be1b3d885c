package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Recurrences;

/** A campaign: what for, when, and how much it publishes. */
final class CampaignCard implements Describer<Campaign> {

  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public Card describe(Campaign campaign, Pen pen) {
    DateSpan period = Contents.period(campaign);
    Card card = pen.card(campaign).fact(pen.say("line"), pen.link(campaign.getLine()));
    if (campaign.getObjective() != null) {
      card.fact(pen.say("objective"), pen.say("objective." + campaign.getObjective().name()));
    }
    card.fact(
        pen.say("targets"),
        campaign.getTargets().stream()
            .map(
                each -> pen.say("target", each.getValue(), text(String.valueOf(each.getMeasure()))))
            .collect(Collectors.joining(", ")));
    if (period != null) {
      card.fact(pen.say("period"), pen.period(period.first(), period.last()));
      card.fact(pen.say("length"), pen.say("days", period.days()));
    }
    card.fact(pen.say("phases"), pen.links(campaign.getPhases()));
    return card.fact(pen.say("holds"), counts(campaign.getContents(), pen));
  }

  static String counts(List<Content> contents, Pen pen) {
    long posts = contents.stream().filter(Post.class::isInstance).count();
    return contents.isEmpty()
        ? ""
        : pen.say("counts", posts, contents.size() - posts, entries(contents));
  }

  /** Entries of the schedule: one for each channel and occurrence. */
  private static int entries(List<Content> contents) {
    return contents.stream()
        .mapToInt(
            each ->
                each.getPlacements().size()
                    * (each instanceof Series series ? Recurrences.of(series).size() : 1))
        .sum();
  }
}
