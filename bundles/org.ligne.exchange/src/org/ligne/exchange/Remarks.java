package org.ligne.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.schedule.Item;

/** Makes remarks on entries: the identifier is always the first argument of the message. */
final class Remarks {
  private Remarks() {}

  static Remark on(ExchangeCode code, Item item, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(item.getId());
    arguments.addAll(List.of(more));
    return new Remark(code, item.getCampaign(), item.getId(), arguments);
  }
}
