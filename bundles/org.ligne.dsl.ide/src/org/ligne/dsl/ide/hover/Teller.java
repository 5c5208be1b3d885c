package org.ligne.dsl.ide.hover;

import java.util.Optional;

/** Tells about words of one kind. */
@FunctionalInterface
interface Teller {

  /** What there is to tell about a word, or nothing if it is of another kind. */
  Optional<Card> tell(Spot spot, Pen pen);
}
