package org.ligne.dsl.resource;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;

/**
 * Makes references from other files look for an element anew when its text is parsed again. Only
 * what another file can name needs that; posts and phases, of which there are thousands, are known
 * in their own file alone.
 */
public class PlanUnloader implements IReferableElementsUnloader {

  @Override
  public void unloadRoot(EObject root) {
    Map<EObject, URI> addresses = new LinkedHashMap<>();
    note(root, addresses);
    for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
      EObject element = all.next();
      if (element instanceof Content) {
        all.prune();
      }
      note(element, addresses);
    }
    // Addresses are made of those of their containers, so all are found before the first is set.
    addresses.forEach((element, address) -> ((InternalEObject) element).eSetProxyURI(address));
  }

  private static void note(EObject element, Map<EObject, URI> addresses) {
    boolean own = element instanceof Content || element instanceof Phase;
    if (element instanceof NamedElement && !own) {
      addresses.put(element, EcoreUtil.getURI(element));
    }
  }
}
