package org.ligne.dsl.ide.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

/** Everything a file is made of, in lines: elements and where they stand, links, exported names. */
final class Dump {
  private Dump() {}

  static String of(XtextResource resource) {
    List<String> lines = new ArrayList<>();
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
      EObject element = all.next();
      ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
      String place = node == null ? "" : node.getOffset() + "+" + node.getLength();
      lines.add(resource.getURIFragment(element) + " " + place);
      links(element, resource, lines);
    }
    IResourceDescription.Manager manager =
        resource.getResourceServiceProvider().getResourceDescriptionManager();
    for (IEObjectDescription name : manager.getResourceDescription(resource).getExportedObjects()) {
      lines.add("exports " + name.getName() + " " + name.getEObjectURI());
    }
    return String.join("\n", lines);
  }

  private static void links(EObject element, Resource resource, List<String> lines) {
    FeatureIterator<EObject> references =
        (FeatureIterator<EObject>) element.eCrossReferences().iterator();
    while (references.hasNext()) {
      EObject target = references.next();
      String to = target.eIsProxy() ? "?" : EcoreUtil.getURI(target).toString();
      boolean same = target.eIsProxy() || resource.getEObject(fragment(target, resource)) != null;
      lines.add("  " + references.feature().getName() + " -> " + to + (same ? "" : " LOST"));
    }
  }

  private static String fragment(EObject target, Resource resource) {
    return target.eResource() == resource ? resource.getURIFragment(target) : "";
  }
}
