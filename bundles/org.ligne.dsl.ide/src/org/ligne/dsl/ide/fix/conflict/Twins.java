package org.ligne.dsl.ide.fix.conflict;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.ligne.dsl.edit.Written;
import org.ligne.model.common.NamedElement;

/**
 * Planning reads a copy of the texts. This finds what an element of that copy is in the texts as
 * they are now; nothing, if it is gone or says something else by now.
 */
final class Twins {
  private final ResourceSet texts;

  Twins(ResourceSet texts) {
    this.texts = texts;
  }

  /**
   * The same element in the texts of today.
   *
   * @param planned the element planning has seen
   * @param kept the features that must still say what they said
   */
  <T extends EObject> Optional<T> of(T planned, EStructuralFeature... kept) {
    @SuppressWarnings("unchecked") // The classes of the two are compared.
    Optional<T> found =
        (Optional<T>)
            Stream.concat(Stream.ofNullable(atAddress(planned)), neighbours(planned))
                .filter(each -> each.eClass() == planned.eClass() && isSame(planned, each, kept))
                .findFirst();
    return found;
  }

  private EObject atAddress(EObject planned) {
    Resource file = texts.getResource(planned.eResource().getURI(), false);
    return file == null ? null : file.getEObject(planned.eResource().getURIFragment(planned));
  }

  /** What has no name is addressed by its position, where another may stand by now. */
  private Stream<EObject> neighbours(EObject planned) {
    EObject container = planned instanceof NamedElement ? null : planned.eContainer();
    EObject now = container == null ? null : atAddress(container);
    return now == null ? Stream.empty() : now.eContents().stream();
  }

  private static boolean isSame(EObject planned, EObject now, EStructuralFeature... kept) {
    return Arrays.stream(kept)
        .allMatch(each -> Written.all(planned, each).equals(Written.all(now, each)));
  }
}
