package org.ligne.dsl.ide.fix.post;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_PLACEMENT;
import static org.ligne.dsl.validation.StructureCode.ORDER_CYCLE;
import static org.ligne.dsl.validation.StructureCode.ORDER_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.ORDER_ON_ITSELF;
import static org.ligne.dsl.validation.StructureCode.PINNED_SERIES;
import static org.ligne.dsl.validation.StructureCode.PLACEMENT_ON_EARNED_CHANNEL;
import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_CHANNEL;

import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Placement;

/** The fixes of this package. */
public final class PostFixes {
  private PostFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(POST_WITHOUT_CHANNEL, Content.class, Placements::missing)
        .on(DUPLICATE_PLACEMENT, Placement.class, Placements::twice)
        .on(PLACEMENT_ON_EARNED_CHANNEL, Placement.class, Placements::earned)
        .on(PINNED_SERIES, Placement.class, Placements::pinned)
        .on(ORDER_CYCLE, Order.class, Orders::cycle)
        .on(ORDER_ON_ITSELF, Order.class, Orders::onItself)
        .on(ORDER_IMPOSSIBLE, Order.class, Orders::impossible);
  }
}
