package org.ligne.dsl.validation.order;

import static org.ligne.dsl.validation.StructureCode.ORDER_IMPOSSIBLE;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.value.Span;

/**
 * A post has time left after all it waits for: counted along whole chains, from fixed times, phases
 * and the least distances alone. Windows and gaps narrow it further; that is the planner's part.
 */
final class OrderPossible implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    ZoneId zone = zone(campaign);
    Map<Content, LocalDateTime> allOut = new HashMap<>();
    for (Content content : new OrderGraph(campaign).sorted()) {
      Optional<Bounds> bounds = Bounds.of(content);
      if (bounds.isPresent()) {
        allOut.put(content, follow(content, bounds.get(), allOut, zone, out));
      }
    }
  }

  /** Looks at what a post waits for, and gives the earliest time at which all of it can be out. */
  private static LocalDateTime follow(
      Content content,
      Bounds bounds,
      Map<Content, LocalDateTime> allOut,
      ZoneId zone,
      Findings out) {
    LocalDateTime earliest = bounds.allOut();
    for (Order order : OrderGraph.orders(content)) {
      LocalDateTime before = allOut.get(order.getAfter());
      if (before == null) {
        continue;
      }
      LocalDateTime free = after(before, order.getAtLeast(), zone);
      if (free.isAfter(bounds.firstOut()) || !bounds.firstOut().isAfter(before)) {
        report(order, bounds.firstOut(), free, out);
      } else if (bounds.floats() && free.isAfter(earliest)) {
        earliest = free;
      }
    }
    return earliest;
  }

  private static LocalDateTime after(LocalDateTime before, Span distance, ZoneId zone) {
    return distance == null ? before : distance.after(before.atZone(zone)).toLocalDateTime();
  }

  private static ZoneId zone(Campaign campaign) {
    boolean known = Known.is(campaign.getLine()) && campaign.getLine().getZone() != null;
    return known ? campaign.getLine().getZone() : ZoneOffset.UTC;
  }

  private static void report(Order order, LocalDateTime latest, LocalDateTime free, Findings out) {
    out.add(
        Finding.at(
            order,
            CampaignPackage.Literals.ORDER__AFTER,
            ORDER_IMPOSSIBLE,
            Known.name((Content) order.eContainer()),
            Spelled.of(latest),
            Known.name(order.getAfter()),
            Spelled.of(free)));
  }
}
