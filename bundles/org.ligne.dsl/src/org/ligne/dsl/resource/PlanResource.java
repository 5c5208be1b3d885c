package org.ligne.dsl.resource;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * A text as a resource. It takes back a complaint about a name only where it made one: Xtext writes
 * the complaint anew for each name of a file with any error, just to look for it, and ours list the
 * names that are known.
 */
public class PlanResource extends LazyLinkingResource {
  private final Set<INode> complained = Collections.newSetFromMap(new IdentityHashMap<>());

  @Override
  protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
    complained.add(link.getThird());
    super.createAndAddDiagnostic(link);
  }

  @Override
  protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
    if (complained.remove(link.getThird())) {
      super.removeDiagnostic(link);
    }
  }

  @Override
  protected void clearErrorsAndWarnings() {
    complained.clear();
    super.clearErrorsAndWarnings();
  }
}
