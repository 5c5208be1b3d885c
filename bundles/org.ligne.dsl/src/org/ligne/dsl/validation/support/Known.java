package org.ligne.dsl.validation.support;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.common.NamedElement;

/** Leaves out what is missing or unresolved, because other diagnostics speak of it already. */
public final class Known {
  private Known() {}

  /** Whether an element is there and resolved. */
  public static boolean is(EObject element) {
    return element != null && !element.eIsProxy();
  }

  /** The elements that are there and resolved, in their order. */
  public static <T extends EObject> List<T> in(Collection<T> elements) {
    return elements.stream().filter(Known::is).toList();
  }

  /** The name of an element, or a question mark while it has none. */
  public static String name(NamedElement element) {
    return element == null || element.getName() == null ? "?" : element.getName();
  }
}
