package org.ligne.dsl.linking;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Notes every name a file uses, also those nothing answers to, so that a change of names elsewhere
 * finds the files it matters to. Xtext notes those alone that it looks for in the whole project.
 */
public class PlanLinking extends DefaultLinkingService {
  @Inject private IQualifiedNameConverter converter;

  @Override
  public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
    String text = getCrossRefNodeAsString(node);
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    QualifiedName name = converter.toQualifiedName(text);
    getImportedNamesAdapter(context).getImportedNames().add(name.toLowerCase());
    IEObjectDescription found = getScope(context, reference).getSingleElement(name);
    return found == null ? List.of() : List.of(found.getEObjectOrProxy());
  }
}
