package org.ligne.dsl.ide.completion;

import java.util.function.Consumer;

/** Knows sensible values of some kind. */
@FunctionalInterface
interface ValueSource {

  /** Proposes values; those that do not match the letters are left out later. */
  void propose(Wanted wanted, Consumer<Proposal> out);
}
