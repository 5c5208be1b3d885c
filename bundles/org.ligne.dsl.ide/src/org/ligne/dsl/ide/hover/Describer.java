package org.ligne.dsl.ide.hover;

import org.eclipse.emf.ecore.EObject;

/**
 * Tells the essentials of one kind of element. Elements may be incomplete, and what they refer to
 * unresolved.
 *
 * @param <T> the kind
 */
interface Describer<T extends EObject> {

  /** The kind of element. */
  Class<T> type();

  /** What is to be told about an element. */
  Card describe(T element, Pen pen);
}
