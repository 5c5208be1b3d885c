package org.ligne.dsl.validation.order;

import static org.ligne.dsl.validation.StructureCode.ORDER_ON_ITSELF;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Order;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A post does not wait for itself. */
final class OrderOnItself implements Rule<Order> {
  @Override
  public Class<Order> type() {
    return Order.class;
  }

  @Override
  public void check(Order order, Findings out) {
    if (Known.is(order.getAfter()) && order.getAfter() == order.eContainer()) {
      String name = Known.name(order.getAfter());
      out.add(Finding.at(order, CampaignPackage.Literals.ORDER__AFTER, ORDER_ON_ITSELF, name));
    }
  }
}
