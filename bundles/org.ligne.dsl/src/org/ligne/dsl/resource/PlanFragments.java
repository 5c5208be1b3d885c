package org.ligne.dsl.resource;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.ligne.model.common.NamedElement;

/**
 * Addresses elements by their names, {@code Line:MaisonDuThe/Channel:instagram}, so that an address
 * stays the same whatever is written above its element. Elements without a name are addressed by
 * their position below the nearest that has one: {@code …/Channel:instagram/windows.0}. Of several
 * of one name, those behind the first have their number: {@code Pillar:Tea~1}.
 */
public class PlanFragments implements IFragmentProvider {
  private static final char KIND_END = ':';
  private static final char NUMBER = '~';
  private static final char POSITION = '.';

  @Override
  public String getFragment(EObject element, Fallback fallback) {
    StringBuilder path = new StringBuilder();
    append(element, path);
    return path.toString();
  }

  private static void append(EObject element, StringBuilder path) {
    EObject container = element.eContainer();
    if (container == null) {
      return;
    }
    append(container, path);
    if (!path.isEmpty()) {
      path.append('/');
    }
    String name = element instanceof NamedElement named ? named.getName() : null;
    if (name == null) {
      appendPosition(element, container, path);
    } else {
      appendName(element, name, container, path);
    }
  }

  private static void appendName(
      EObject element, String name, EObject container, StringBuilder path) {
    path.append(element.eClass().getName()).append(KIND_END).append(name);
    int before = 0;
    for (EObject other : container.eContents()) {
      if (other == element) {
        break;
      }
      before += isNamed(other, name) && other.eClass() == element.eClass() ? 1 : 0;
    }
    if (before > 0) {
      path.append(NUMBER).append(before);
    }
  }

  private static void appendPosition(EObject element, EObject container, StringBuilder path) {
    EReference feature = element.eContainmentFeature();
    path.append(feature.getName());
    if (feature.isMany()) {
      path.append(POSITION).append(((List<?>) container.eGet(feature)).indexOf(element));
    }
  }

  private static boolean isNamed(EObject element, String name) {
    return element instanceof NamedElement named && Objects.equals(named.getName(), name);
  }

  @Override
  public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
    EObject found = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
    if (fragment.isEmpty()) {
      return found;
    }
    for (String step : fragment.split("/")) {
      if (found == null) {
        return null;
      }
      int kind = step.indexOf(KIND_END);
      found = kind < 0 ? atPosition(found, step) : named(found, step, kind);
    }
    return found;
  }

  private static EObject named(EObject container, String step, int kind) {
    int tilde = step.lastIndexOf(NUMBER);
    String type = step.substring(0, kind);
    String name = step.substring(kind + 1, tilde < 0 ? step.length() : tilde);
    int left = tilde < 0 ? 0 : number(step.substring(tilde + 1));
    for (EObject child : container.eContents()) {
      if (isNamed(child, name) && child.eClass().getName().equals(type) && left-- == 0) {
        return child;
      }
    }
    return null;
  }

  private static EObject atPosition(EObject container, String step) {
    int dot = step.indexOf(POSITION);
    EStructuralFeature feature =
        container.eClass().getEStructuralFeature(dot < 0 ? step : step.substring(0, dot));
    if (!(feature instanceof EReference reference) || !reference.isContainment()) {
      return null;
    }
    if (!(container.eGet(reference) instanceof List<?> list)) {
      return (EObject) container.eGet(reference);
    }
    int index = dot < 0 ? -1 : number(step.substring(dot + 1));
    return index < 0 || index >= list.size() ? null : (EObject) list.get(index);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1; // An address of somebody else's making leads nowhere.
    }
  }
}
