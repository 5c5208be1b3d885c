package org.ligne.dsl.validation.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/**
 * A statement that pins times on a channel: {@code at} of a post or series, {@code pinned at}, or a
 * {@code move} of an occurrence.
 *
 * @param place the post, series, placement or move that makes the statement
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
        of(content, placement).filter(fixed -> !fixed.times.isEmpty()).forEach(all::add);
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

  private static Stream<FixedTime> of(Content content, Placement placement) {
    return content instanceof Series series
        ? occurrences(series, placement)
        : Stream.of(post(content, placement));
  }

  private static FixedTime post(Content content, Placement placement) {
    Channel channel = placement.getChannel();
    Post post = (Post) content;
    EAttribute pinned = CampaignPackage.Literals.PLACEMENT__AT;
    return placement.getAt() != null
        ? new FixedTime(placement, pinned, channel, List.of(placement.getAt()))
        : new FixedTime(post, CampaignPackage.Literals.POST__AT, channel, times(post));
  }

  private static List<LocalDateTime> times(Post post) {
    return post.getAt() == null ? List.of() : List.of(post.getAt());
  }

  /** What the hour of the series fixes, then what each of its moves does. */
  private static Stream<FixedTime> occurrences(Series series, Placement placement) {
    Map<EObject, List<LocalDateTime>> times = new LinkedHashMap<>();
    times.put(series, new ArrayList<>());
    for (Occurrence occurrence : Recurrences.of(series)) {
      LocalDateTime time = Moves.time(placement, occurrence);
      if (time != null) {
        Move move = Moves.of(placement, occurrence);
        times.computeIfAbsent(move == null ? series : move, any -> new ArrayList<>()).add(time);
      }
    }
    return times.entrySet().stream()
        .map(each -> of(each.getKey(), placement.getChannel(), each.getValue()));
  }

  private static FixedTime of(EObject place, Channel channel, List<LocalDateTime> times) {
    EAttribute feature =
        place instanceof Move
            ? CampaignPackage.Literals.MOVE__TO
            : CampaignPackage.Literals.SERIES__AT;
    return new FixedTime(place, feature, channel, times);
  }
}
