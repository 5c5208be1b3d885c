package org.ligne.dsl.ide.snippet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Post;
import org.ligne.model.query.DateSpan;

/** A campaign, its phases and its boosts. */
final class CampaignSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Campaign", "campaign", "campaign", CampaignSnippets::campaign)
              .where(site -> site.line() != null && !site.channels().isEmpty()),
          Snippet.of("Phase", "phase", "phase", CampaignSnippets::phase),
          Snippet.of("Boost", "boost", "boost", CampaignSnippets::boost)
              .where(site -> !posts(site).isEmpty() && !site.paidChannels().isEmpty()));

  private static final List<String> OBJECTIVES =
      List.of("acquisition", "awareness", "engagement", "satisfaction", "conversion");
  private static final int LAST_DAY = 3;

  private CampaignSnippets() {}

  private static void campaign(Draft draft, Site site) {
    DateSpan period = site.period();
    draft.text("campaign ").stop(site.fresh("name.campaign", Campaign.class));
    draft.text(" ").quoted(site.word("text.campaign"));
    draft.text(" follows ").choice(Site.names(site.lines())).open();
    draft.line("objective ").choice(OBJECTIVES);
    draft.line("from ").stop(period.first().toString());
    draft.text(" to ").stop(period.last().toString()).gap();
    draft.line("phase ").stop(site.word("name.phase"));
    draft.text(" ").stop(period.first().toString());
    draft.text(" to ").stop(period.first().plusDays(6).toString()).gap();
    draft.line("");
    PostSnippets.write(draft, site, 1);
    draft.close();
  }

  private static void phase(Draft draft, Site site) {
    DateSpan period = site.period();
    LocalDate first =
        phases(site)
            .map(Phase::getTo)
            .filter(Objects::nonNull)
            .map(last -> last.plusDays(1))
            .filter(period::contains)
            .reduce((a, b) -> a.isAfter(b) ? a : b)
            .orElse(period.first());
    LocalDate week = first.plusDays(6);
    draft.text("phase ").stop(site.fresh("name.phase", phases(site).toList()));
    draft.text(" ").quoted(site.word("text.phase")).text(" ").stop(first.toString());
    LocalDate last = period.contains(week) ? week : period.last();
    draft.text(" to ").stop(last.toString()).rest();
  }

  private static Stream<Phase> phases(Site site) {
    return site.campaign() == null ? Stream.empty() : site.campaign().getPhases().stream();
  }

  private static List<Post> posts(Site site) {
    return site.campaign() == null
        ? List.of()
        : site.campaign().getContents().stream()
            .filter(each -> each instanceof Post && each.getName() != null)
            .map(Post.class::cast)
            .toList();
  }

  /** A boost of a post that has a day, from that day on; otherwise at the campaign's end. */
  private static void boost(Draft draft, Site site) {
    List<Post> posts = new ArrayList<>(posts(site));
    posts.sort((a, b) -> Boolean.compare(a.getAt() == null, b.getAt() == null));
    Post post = posts.getFirst();
    LocalDate last = site.period().last();
    LocalDate first = post.getAt() == null ? last : post.getAt().toLocalDate();
    LocalDate end = first.plusDays(LAST_DAY);
    draft.text("boost ").choice(Site.names(posts));
    draft.text(" on ").choice(Site.names(site.paidChannels()));
    draft.text(" budget ").stop("100 EUR").text(" from ").stop(first.toString());
    draft.text(" to ").stop((end.isAfter(last) ? last : end).toString()).rest();
  }
}
