package org.ligne.dsl.ide.hover;

import java.util.Optional;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.platform.Source;

/** A text tells how long it is, a path what lies there, an address whose it is. */
final class StringTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    boolean described =
        switch (spot.element()) {
          case TextVariant text -> spot.feature().equals("value");
          case Media media -> spot.feature().equals("path");
          case Source source -> spot.feature().equals("address");
          default -> false;
        };
    return described ? Describers.describe(spot.element(), pen) : Optional.empty();
  }
}
