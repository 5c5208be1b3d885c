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

  /** Looks at one element and reports what is wrong with it. */
  void check(T subject, Findings out);
}
