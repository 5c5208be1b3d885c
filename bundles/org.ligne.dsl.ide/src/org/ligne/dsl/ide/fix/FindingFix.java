package org.ligne.dsl.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.Finding;

/**
 * A way to mend what a rule has found.
 *
 * @param <T> the element findings of the code are at
 */
@FunctionalInterface
public interface FindingFix<T extends EObject> {
  /**
   * Offers what can be done.
   *
   * @param place the element the finding is at
   * @param finding what the rule says, with its arguments
   * @param offers takes proposals, the best one first
   */
  void offer(T place, Finding finding, Offers offers);
}
