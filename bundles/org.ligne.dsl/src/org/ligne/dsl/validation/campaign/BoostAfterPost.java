package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.BOOST_BEFORE_POST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/**
 * A flight does not begin before its post can be there: not before its earliest fixed day, or the
 * first day of its phase where one of its entries floats.
 */
final class BoostAfterPost implements Rule<Boost> {
  @Override
  public Class<Boost> type() {
    return Boost.class;
  }

  @Override
  public void check(Boost boost, Findings out) {
    Post post = boost.getPost();
    if (!Known.is(post) || boost.getFrom() == null) {
      return;
    }
    Optional<LocalDate> earliest = earliest(post);
    if (earliest.isPresent() && earliest.get().isAfter(boost.getFrom())) {
      out.add(
          Finding.at(
              boost,
              CampaignPackage.Literals.BOOST__FROM,
              BOOST_BEFORE_POST,
              boost.getFrom(),
              Known.name(post),
              earliest.get()));
    }
  }

  private static Optional<LocalDate> earliest(Post post) {
    Stream<LocalDate> days =
        post.getPlacements().isEmpty()
            ? Stream.of(day(post, post.getAt()))
            : post.getPlacements().stream().map(placement -> day(post, time(post, placement)));
    return days.filter(Objects::nonNull).min(Comparator.naturalOrder());
  }

  private static LocalDateTime time(Post post, Placement placement) {
    return placement.getAt() == null ? post.getAt() : placement.getAt();
  }

  private static LocalDate day(Post post, LocalDateTime fixed) {
    DateSpan period = Contents.period(post);
    LocalDate floating = period == null || period.isEmpty() ? null : period.first();
    return fixed == null ? floating : fixed.toLocalDate();
  }
}
