package org.ligne.model.diagnostic;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Another place a finding is about, such as a statement that has a part in a conflict.
 *
 * @param place the element that stands there
 * @param feature the feature of the element to point at, or null for the whole element
 * @param text what it says, in words the author would recognise; independent of the reader's
 *     language
 */
public record Mention(EObject place, EStructuralFeature feature, String text) {
  /** Refuses a mention of nothing. */
  public Mention {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }
}
