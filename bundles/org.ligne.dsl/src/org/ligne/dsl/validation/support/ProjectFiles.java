package org.ligne.dsl.validation.support;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.ligne.model.common.SourceFile;

/** The files that see each other's names: those that are loaded together. */
public final class ProjectFiles {
  private ProjectFiles() {}

  /** All files loaded with an element, its own included, in the order of their addresses. */
  public static List<SourceFile> around(EObject element) {
    return together(element).stream()
        .sorted(Comparator.comparing(resource -> resource.getURI().toString()))
        .flatMap(resource -> resource.getContents().stream())
        .filter(SourceFile.class::isInstance)
        .map(SourceFile.class::cast)
        .toList();
  }

  private static List<Resource> together(EObject element) {
    Resource resource = element.eResource();
    if (resource == null) {
      return List.of();
    }
    ResourceSet set = resource.getResourceSet();
    return set == null ? List.of(resource) : List.copyOf(set.getResources());
  }
}
