package org.ligne.dsl.scenario;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.edit.Edits;

/**
 * One thing a scenario makes otherwise, and what that means for the texts.
 *
 * @param place the element of the scenario that says so
 * @param feature the feature of the element that says so, or null for all of it
 * @param index which of the feature's values, or -1
 * @param edits the changes; none if the texts say so already
 */
public record Part(EObject place, EStructuralFeature feature, int index, Edits edits) {
  /** All of an element. */
  static Part of(EObject place, Edits edits) {
    return new Part(place, null, -1, edits);
  }

  /** A feature of an element. */
  static Part of(EObject place, EStructuralFeature feature, Edits edits) {
    return new Part(place, feature, -1, edits);
  }

  /** Whether the texts say so already. */
  public boolean changesNothing() {
    return edits.isEmpty();
  }
}
