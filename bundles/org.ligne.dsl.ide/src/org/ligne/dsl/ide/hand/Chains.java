package org.ligne.dsl.ide.hand;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;

/** What hangs together by {@code after}: a change of one may make another impossible. */
final class Chains {
  private final Map<Content, Set<Content>> neighbours = new HashMap<>();

  Chains(Campaign campaign) {
    for (Content content : campaign.getContents()) {
      for (Order order : content.getOrder()) {
        link(content, order.getAfter());
        link(order.getAfter(), content);
      }
    }
  }

  private void link(Content from, Content to) {
    neighbours.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
  }

  /** Some posts with all that come before or after them, however far. */
  Set<Content> around(Collection<Content> contents) {
    Set<Content> found = new LinkedHashSet<>(contents);
    Deque<Content> open = new ArrayDeque<>(contents);
    while (!open.isEmpty()) {
      for (Content next : neighbours.getOrDefault(open.poll(), Set.of())) {
        if (next != null && !next.eIsProxy() && found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }
}
