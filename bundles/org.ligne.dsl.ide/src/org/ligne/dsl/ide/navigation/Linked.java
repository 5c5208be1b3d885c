package org.ligne.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;

/**
 * Follows references as far as they are linked. Nothing is linked for it, because others may be
 * reading the same model at the same time.
 */
@Singleton
public class Linked {
  private final Map<EClass, List<EReference>> references = new ConcurrentHashMap<>();

  @Inject private LazyURIEncoder links;

  /** The references by which elements of a class name others. */
  List<EReference> references(EClass type) {
    return references.computeIfAbsent(type, Linked::find);
  }

  private static List<EReference> find(EClass type) {
    return type.getEAllReferences().stream()
        .filter(each -> !each.isContainment() && !each.isContainer() && !each.isDerived())
        .toList();
  }

  /** What a reference with a single value stands for, or null if that is absent or not known. */
  public EObject target(EObject owner, EReference reference) {
    Object value = owner.eGet(reference, false);
    return value instanceof EObject element ? target(owner, element) : null;
  }

  /** What a reference holds, in the order of the text; some of it may be proxies. */
  static List<EObject> values(EObject owner, EReference reference) {
    Object value = owner.eGet(reference, false);
    if (reference.isMany()) {
      @SuppressWarnings("unchecked") // a reference with many values holds a list of elements
      InternalEList<EObject> list = (InternalEList<EObject>) value;
      return list.basicList();
    }
    return value == null ? List.of() : List.of((EObject) value);
  }

  /** What a value of a reference stands for, or null if that is not known. */
  EObject target(EObject owner, EObject value) {
    if (!value.eIsProxy()) {
      return value;
    }
    URI address = ((InternalEObject) value).eProxyURI();
    boolean unlinked = links.isCrossLinkFragment(owner.eResource(), address.fragment());
    return unlinked ? null : owner.eResource().getResourceSet().getEObject(address, false);
  }
}
