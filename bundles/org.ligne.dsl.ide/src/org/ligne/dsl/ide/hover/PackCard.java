package org.ligne.dsl.ide.hover;

import org.ligne.model.line.Pack;

/** A pack: what a line takes over with it. */
final class PackCard implements Describer<Pack> {

  @Override
  public Class<Pack> type() {
    return Pack.class;
  }

  @Override
  public Card describe(Pack pack, Pen pen) {
    return pen.card(pack)
        .say(
            pen.say(
                "pack.holds",
                pack.getRules().size(),
                pack.getEvents().size(),
                pack.getBlackouts().size()));
  }
}
