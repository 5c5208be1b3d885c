package org.ligne.model.diagnostic;

import org.eclipse.emf.ecore.EObject;

/**
 * One check over one kind of element. Rules are stateless, look only at the model, and leave what
 * is unresolved or missing to the rule whose subject that is.
 *
 * @param <T> the kind of element the rule is about
 */
public interface Rule<T extends EObject> {

  /** The kind of element; elements of subtypes are checked too. */
  Class<T> type();

  /**
   * Whether it holds for what a scenario says too. There it cannot look at the line or campaign
   * around an element: those are as they are without the scenario.
   */
  default boolean holdsInScenarios() {
    return false;
  }

  /** Looks at one element and reports what is wrong with it. */
  void check(T subject, Findings out);
}
