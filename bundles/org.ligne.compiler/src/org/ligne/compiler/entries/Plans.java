package org.ligne.compiler.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.expect.Entry;
import org.ligne.compiler.expect.Plan;
import org.ligne.compiler.timed.Timed;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Moves;
import org.ligne.planning.Solution;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.Publications;

/** Campaigns of one line as a plan, before it is made and after. */
public final class Plans {
  private Plans() {}

  /**
   * What campaigns are certain to publish: a post with a time of its own is there, any other one
   * somewhere in the days its texts leave it.
   *
   * @param campaigns campaigns of one line
   * @param wanted the respects in which rules ask about entries
   * @return nothing while there is no campaign, or something about one is missing or unresolved, so
   *     that nothing would be certain
   */
  public static Optional<Plan> written(List<Campaign> campaigns, Set<Aspect> wanted) {
    if (campaigns.isEmpty() || !campaigns.stream().allMatch(Plans::isKnown)) {
      return Optional.empty();
    }
    ZoneId zone = campaigns.getFirst().getLine().getZone();
    Stream<Entry> entries =
        campaigns.stream()
            .flatMap(campaign -> Publications.of(campaign).stream())
            .map(each -> written(each, zone, wanted));
    return Optional.of(new Plan(zone, days(campaigns), entries.toList()));
  }

  /**
   * What campaigns publish by plans that were made. What found no place is not published.
   *
   * @param campaigns campaigns of one line, at least one; what else was planned is left out
   * @param made the plans
   * @param wanted the respects in which rules ask about entries
   */
  public static Plan made(List<Campaign> campaigns, List<Solution> made, Set<Aspect> wanted) {
    Stream<Entry> entries =
        made.stream()
            .flatMap(Timed::of)
            .filter(each -> campaigns.contains(each.publication().campaign()))
            .map(each -> entry(each.publication(), each.at(), each.at(), wanted));
    return new Plan(campaigns.getFirst().getLine().getZone(), days(campaigns), entries.toList());
  }

  private static Entry written(Publication publication, ZoneId zone, Set<Aspect> wanted) {
    LocalDateTime fixed = publication.fixed();
    if (fixed != null) {
      Instant at = fixed.atZone(zone).toInstant();
      return entry(publication, at, at, wanted);
    }
    DateSpan days = days(publication);
    Instant end = days.last().plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant();
    return entry(publication, days.first().atStartOfDay(zone).toInstant(), end, wanted);
  }

  private static DateSpan days(Publication publication) {
    if (publication.occurrence() == null) {
      return Contents.period(publication.content());
    }
    LocalDate day = Moves.day(publication.placement(), publication.occurrence());
    return new DateSpan(day, day);
  }

  private static Entry entry(
      Publication publication, Instant earliest, Instant latest, Set<Aspect> wanted) {
    return new Entry(
        publication.id(), publication.contentId(), earliest, latest, Marks.of(publication, wanted));
  }

  private static DateSpan days(List<Campaign> campaigns) {
    return campaigns.stream().map(Contents::period).reduce(Plans::around).orElseThrow();
  }

  private static DateSpan around(DateSpan one, DateSpan other) {
    return new DateSpan(
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }

  private static boolean isKnown(Campaign campaign) {
    return campaign.getName() != null
        && campaign.getLine() != null
        && campaign.getLine().getZone() != null
        && isSpan(Contents.period(campaign))
        && campaign.getContents().stream().allMatch(Plans::isKnown);
  }

  private static boolean isKnown(Content content) {
    return content.getName() != null
        && isSpan(Contents.period(content))
        && isKnown(content.getPillar())
        && isKnown(content.getOwner())
        && isKnown(content.getPhase())
        && content.getPlacements().stream().allMatch(Plans::isKnown);
  }

  /** A name that is not resolved could be that of anything; without one, there is nothing. */
  private static boolean isKnown(NamedElement named) {
    return named == null || named.getName() != null;
  }

  private static boolean isKnown(Placement placement) {
    return placement.getChannel() != null
        && placement.getChannel().getName() != null
        && placement.getChannel().getPlatform() != null
        && !placement.getChannel().getPlatform().eIsProxy();
  }

  private static boolean isSpan(DateSpan days) {
    return days != null && !days.isEmpty();
  }
}
