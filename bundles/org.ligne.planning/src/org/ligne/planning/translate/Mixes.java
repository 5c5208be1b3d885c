package org.ligne.planning.translate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Channel;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/**
 * The shares of pillars, wished for on each channel over some weeks: those the channel states, and
 * where it states none, those of the line for the pillars it carries.
 */
final class Mixes {
  private final ProblemDraft draft;
  private final Ids ids;

  Mixes(ProblemDraft draft, Ids ids) {
    this.draft = draft;
    this.ids = ids;
  }

  void add(List<Campaign> campaigns) {
    LocalDate first =
        campaigns.stream().map(Campaign::getFrom).min(LocalDate::compareTo).orElseThrow();
    LocalDate start = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    carried(campaigns).forEach((channel, pillars) -> add(channel, pillars, start));
  }

  /** The pillars each channel carries. */
  private static Map<Channel, Set<Pillar>> carried(List<Campaign> campaigns) {
    Map<Channel, Set<Pillar>> carried = new LinkedHashMap<>();
    for (Campaign campaign : campaigns) {
      for (Publication publication : Publications.of(campaign)) {
        Set<Pillar> pillars =
            carried.computeIfAbsent(publication.channel(), any -> new LinkedHashSet<>());
        if (publication.content().getPillar() != null) {
          pillars.add(publication.content().getPillar());
        }
      }
    }
    return carried;
  }

  private void add(Channel channel, Set<Pillar> carried, LocalDate start) {
    for (ChannelShare own : channel.getShares()) {
      draft.add(mix(channel, own.getPillar(), own.getShare(), start));
    }
    if (channel.getShares().isEmpty() && channel.eContainer() instanceof Line line) {
      line.getPillars().stream()
          .filter(pillar -> pillar.getShare() != null && carried.contains(pillar))
          .forEach(pillar -> draft.add(mix(channel, pillar, pillar.getShare(), start)));
    }
  }

  private Mix mix(Channel channel, Pillar pillar, Share share, LocalDate start) {
    ShareBounds bounds = ShareBounds.of(share);
    Statement statement =
        new Statement(StatementKind.PILLAR_SHARE, Phrases.of(pillar, share), share);
    return new Mix(
        ids.of(channel),
        Requests.pillar(pillar),
        bounds.least(),
        bounds.most(),
        bounds.weeks(),
        start,
        statement);
  }
}
