package org.ligne.compiler.voice;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.voice.rule.Role;

/**
 * A text of the plan and where it stands.
 *
 * @param index position in a feature of many values, or -1
 * @param added what leaves with it besides, such as hashtags of the line; may be empty
 */
record Said(
    EObject place, EStructuralFeature feature, int index, Role role, String text, String added) {
  /** What readers get. */
  String whole() {
    return text + added;
  }
}
