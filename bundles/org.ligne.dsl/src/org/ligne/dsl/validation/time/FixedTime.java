package org.ligne.dsl.validation.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Recurrences;

/**
 * A statement that pins times on a channel: {@code at} of a post or series, or {@code pinned at}.
 *
 * @param place the post, series or placement that makes the statement
 * @param feature the statement
 * @param channel the channel the times hold for
 * @param times the pinned local times: one for a post, one per occurrence for a series
 */
record FixedTime(EObject place, EAttribute feature, Channel channel, List<LocalDateTime> times) {

  /** What a post or series pins, channel by channel in the order of the text. */
  static List<FixedTime> of(Content content) {
    List<FixedTime> all = new ArrayList<>();
    for (Placement placement : content.getPlacements()) {
      if (Known.is(placement.getChannel())) {
        FixedTime fixed = of(content, placement);
        if (!fixed.times.isEmpty()) {
          all.add(fixed);
        }
      }
    }
    return all;
  }

  /** One statement per place, for questions in which channels make no difference. */
  static List<FixedTime> statements(Content content) {
    Map<EObject, FixedTime> first = new LinkedHashMap<>();
    of(content).forEach(fixed -> first.putIfAbsent(fixed.place, fixed));
    return List.copyOf(first.values());
  }

  /** The pinned times a test says yes to. */
  List<LocalDateTime> where(BiPredicate<Channel, LocalDateTime> test) {
    return times.stream().filter(time -> test.test(channel, time)).toList();
  }

  private static FixedTime of(Content content, Placement placement) {
    Channel channel = placement.getChannel();
    if (content instanceof Series series) {
      EAttribute at = CampaignPackage.Literals.SERIES__AT;
      return new FixedTime(series, at, channel, occurrences(series));
    }
    Post post = (Post) content;
    EAttribute pinned = CampaignPackage.Literals.PLACEMENT__AT;
    return placement.getAt() != null
        ? new FixedTime(placement, pinned, channel, List.of(placement.getAt()))
        : new FixedTime(post, CampaignPackage.Literals.POST__AT, channel, times(post));
  }

  private static List<LocalDateTime> times(Post post) {
    return post.getAt() == null ? List.of() : List.of(post.getAt());
  }

  private static List<LocalDateTime> occurrences(Series series) {
    if (series.getAt() == null) {
      return List.of();
    }
    return Recurrences.of(series).stream()
        .map(occurrence -> occurrence.day().atTime(series.getAt()))
        .toList();
  }
}
