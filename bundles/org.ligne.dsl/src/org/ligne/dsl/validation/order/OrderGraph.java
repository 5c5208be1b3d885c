package org.ligne.dsl.validation.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;

/**
 * Which posts of a campaign wait for which. Nothing here recurses: a file may hold a long chain.
 */
final class OrderGraph {
  private final List<Content> sorted = new ArrayList<>();
  private final Set<Content> rest = new LinkedHashSet<>();

  OrderGraph(Campaign campaign) {
    rest.addAll(campaign.getContents());
    sort(successors());
  }

  /** The posts that wait for no circle, each after all it waits for. */
  List<Content> sorted() {
    return sorted;
  }

  /** The posts that wait for each other, or for posts that do, in the order of the text. */
  Collection<Content> rest() {
    return rest;
  }

  /** The orders of a post that lead to another one of its campaign. */
  static List<Order> orders(Content content) {
    return content.getOrder().stream()
        .filter(order -> Known.is(order.getAfter()) && order.getAfter() != content)
        .filter(order -> order.getAfter().eContainer() == content.eContainer())
        .toList();
  }

  private Map<Content, List<Content>> successors() {
    Map<Content, List<Content>> successors = new LinkedHashMap<>();
    for (Content content : rest) {
      for (Order order : orders(content)) {
        successors.computeIfAbsent(order.getAfter(), key -> new ArrayList<>()).add(content);
      }
    }
    return successors;
  }

  private void sort(Map<Content, List<Content>> successors) {
    Map<Content, Integer> waiting = new LinkedHashMap<>();
    rest.forEach(content -> waiting.put(content, orders(content).size()));
    Deque<Content> free = new ArrayDeque<>();
    rest.stream().filter(content -> waiting.get(content) == 0).forEach(free::add);
    while (!free.isEmpty()) {
      Content next = free.remove();
      sorted.add(next);
      for (Content successor : successors.getOrDefault(next, List.of())) {
        if (waiting.merge(successor, -1, Integer::sum) == 0) {
          free.add(successor);
        }
      }
    }
    sorted.forEach(rest::remove);
  }
}
