package org.ligne.dsl.validation.order;

import static org.ligne.dsl.validation.StructureCode.ORDER_CYCLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * Posts do not wait for each other in a circle. Each circle is reported once, at its first post in
 * the text, on the shortest way round from there.
 */
final class OrderCycle implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    Set<Content> reported = new HashSet<>();
    for (Content content : new OrderGraph(campaign).rest()) {
      List<Order> circle = reported.contains(content) ? List.of() : circle(content);
      if (!circle.isEmpty()) {
        circle.forEach(order -> reported.add(order.getAfter()));
        report(content, circle, out);
      }
    }
  }

  /** The orders from a post round to itself; empty when it stands on no circle. */
  private static List<Order> circle(Content start) {
    Map<Content, Order> reachedBy = new LinkedHashMap<>();
    Deque<Content> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty() && !reachedBy.containsKey(start)) {
      for (Order order : OrderGraph.orders(queue.remove())) {
        if (reachedBy.putIfAbsent(order.getAfter(), order) == null) {
          queue.add(order.getAfter());
        }
      }
    }
    List<Order> circle = new ArrayList<>();
    Order order = reachedBy.get(start);
    while (order != null) {
      circle.addFirst(order);
      order = order.eContainer() == start ? null : reachedBy.get((Content) order.eContainer());
    }
    return circle;
  }

  private static void report(Content start, List<Order> circle, Findings out) {
    String words =
        circle.stream()
            .map(order -> Known.name(order.getAfter()))
            .collect(Collectors.joining(" after ", Known.name(start) + " after ", ""));
    out.add(
        Finding.at(circle.getFirst(), CampaignPackage.Literals.ORDER__AFTER, ORDER_CYCLE, words));
  }
}
