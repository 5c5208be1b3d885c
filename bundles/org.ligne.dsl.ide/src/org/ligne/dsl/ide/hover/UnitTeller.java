package org.ligne.dsl.ide.hover;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.platform.Counter;
import org.ligne.model.query.Limits;

/** A unit that texts are counted in tells what it counts. */
final class UnitTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.valueRule().equals("Counter")
        ? unit(NodeModelUtils.getTokenText(spot.leaf().getParent())).map(each -> card(each, pen))
        : Optional.empty();
  }

  private static Optional<Counter> unit(String word) {
    return Arrays.stream(Counter.values())
        .filter(each -> Limits.word(each).equals(word))
        .findFirst();
  }

  private static Card card(Counter unit, Pen pen) {
    return new Card(Markdown.code(Limits.word(unit)), pen.say("fact")).say(pen.unit(unit));
  }
}
