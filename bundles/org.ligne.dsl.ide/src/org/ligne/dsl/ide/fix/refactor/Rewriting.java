package org.ligne.dsl.ide.fix.refactor;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Offers;

/** A change of what is right already. */
@FunctionalInterface
interface Rewriting {
  /**
   * Offers what can be done at a place.
   *
   * @param element the innermost element there
   * @param offers takes proposals
   */
  void offer(EObject element, Offers offers);
}
