package org.ligne.dsl.ide.fix.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.time.Periods;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;

/** Gives a campaign days: those its phases, boosts and fixed times lie on. */
final class CampaignPeriod {
  private CampaignPeriod() {}

  /** A campaign without days. */
  static void missing(Campaign campaign, Finding finding, Offers offers) {
    List<LocalDate> days = days(campaign).filter(Objects::nonNull).sorted().toList();
    if (!days.isEmpty()) {
      String statement = "from " + days.getFirst() + " to " + days.getLast();
      var edits = Insertion.into(campaign, statement, Literals.CAMPAIGN__OBJECTIVE);
      offers.best("add", edits, statement);
    }
  }

  private static Stream<LocalDate> days(Campaign campaign) {
    return Stream.of(
            campaign.getPhases().stream().flatMap(each -> Stream.of(each.getFrom(), each.getTo())),
            campaign.getBoosts().stream().flatMap(each -> Stream.of(each.getFrom(), each.getTo())),
            campaign.getContents().stream().flatMap(CampaignPeriod::fixed))
        .flatMap(each -> each);
  }

  private static Stream<LocalDate> fixed(Content content) {
    Stream<LocalDateTime> pinned = content.getPlacements().stream().map(Placement::getAt);
    Stream<LocalDateTime> own =
        content instanceof Post post ? Stream.of(post).map(Post::getAt) : Stream.empty();
    return Stream.concat(pinned, own).filter(Objects::nonNull).map(time -> time.toLocalDate());
  }

  /** A year that is a slip: the other end tells which one is meant. */
  static void unplannable(Campaign campaign, Finding finding, Offers offers) {
    LocalDate from = campaign.getFrom();
    LocalDate to = campaign.getTo();
    if (finding.feature() == Literals.CAMPAIGN__TO) {
      LocalDate same = to.withYear(from.getYear());
      LocalDate day = same.isBefore(from) ? to.withYear(from.getYear() + 1) : same;
      offers.best("change", Periods.set(campaign, Literals.CAMPAIGN__TO, day), to, day);
    } else if (to.getYear() != from.getYear()) {
      LocalDate same = from.withYear(to.getYear());
      LocalDate day = same.isAfter(to) ? from.withYear(to.getYear() - 1) : same;
      offers.best("change", Periods.set(campaign, Literals.CAMPAIGN__FROM, day), from, day);
    }
  }
}
