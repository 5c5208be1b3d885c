package org.ligne.planning.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.line.Channel;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/**
 * Which entries come after which others. Occurrences of a series lie on days of their own, so the
 * last one of the leader and the first one of the follower speak for all.
 */
final class Follows {
  private Follows() {}

  static List<Follow> of(Campaign campaign) {
    List<Follow> all = new ArrayList<>();
    for (Content content : campaign.getContents()) {
      content.getOrder().forEach(order -> addAll(content, order, all));
    }
    return all;
  }

  private static void addAll(Content content, Order order, List<Follow> all) {
    Statement statement = new Statement(StatementKind.PRECEDENCE, Phrases.of(order), order);
    Span distance = order.getAtLeast() == null ? Span.ofDays(0) : order.getAtLeast();
    for (Publication follower : ofEachChannel(content, true)) {
      for (Publication leader : ofEachChannel(order.getAfter(), false)) {
        all.add(new Follow(follower.id(), leader.id(), distance, statement));
      }
    }
  }

  private static List<Publication> ofEachChannel(Content content, boolean first) {
    Map<Channel, Publication> found = new LinkedHashMap<>();
    for (Publication publication : Publications.of(content)) {
      if (first) {
        found.putIfAbsent(publication.channel(), publication);
      } else {
        found.put(publication.channel(), publication);
      }
    }
    return List.copyOf(found.values());
  }
}
