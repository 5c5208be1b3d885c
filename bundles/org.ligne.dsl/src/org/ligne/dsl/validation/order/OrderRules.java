package org.ligne.dsl.validation.order;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over what comes before what. */
public final class OrderRules {
  private OrderRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(new OrderOnItself(), new OrderCycle(), new OrderPossible());
  }
}
