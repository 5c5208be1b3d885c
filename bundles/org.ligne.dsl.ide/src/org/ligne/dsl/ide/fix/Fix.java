package org.ligne.dsl.ide.fix;

/** A way to mend a fault of a code. */
@FunctionalInterface
public interface Fix {
  /**
   * Offers what can be done.
   *
   * @param fault the fault, in a text that may be wrong in other ways too
   * @param offers takes proposals, the best one first; none if nothing can be done
   */
  void offer(Fault fault, Offers offers);
}
