package org.ligne.dsl.ide.project;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;

/** The names of a file that matter to other files. */
final class Names {
  private Names() {}

  /**
   * What a file declares that others can refer to, and how often: lines and their parts, teams,
   * packs, platforms, campaigns. Posts and phases are known in their own campaign only.
   */
  static Map<String, Integer> declared(Resource resource) {
    Map<String, Integer> found = new TreeMap<>();
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
      EObject element = all.next();
      if (element instanceof Content || element instanceof Phase) {
        all.prune();
      } else if (element instanceof NamedElement named && named.getName() != null) {
        found.merge(path(named), 1, Integer::sum);
      }
    }
    return found;
  }

  /** Names of the elements around it and its own, each with its kind. */
  private static String path(NamedElement element) {
    String outer = element.eContainer() instanceof NamedElement around ? path(around) : "";
    return outer + "/" + element.eClass().getName() + ":" + element.getName();
  }

  /** The plain names, in lower case, of what is declared more or less often than before. */
  static Set<String> changed(Map<String, Integer> before, Map<String, Integer> after) {
    Set<String> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(path -> !before.getOrDefault(path, 0).equals(after.getOrDefault(path, 0)))
        .map(path -> path.substring(path.lastIndexOf(':') + 1))
        .map(name -> QualifiedName.create(name).toLowerCase().toString())
        .collect(Collectors.toSet());
  }

  /** The last parts of all names a linked file uses, in lower case. */
  static Set<String> used(Resource resource) {
    ImportedNamesAdapter names = ImportedNamesAdapter.find(resource);
    return names == null
        ? Set.of()
        : names.getImportedNames().stream()
            .map(QualifiedName::getLastSegment)
            .collect(Collectors.toSet());
  }

  /** Whether a file uses a name nothing answers to; the complaint lists the names there are. */
  static boolean hasUnknown(Resource resource, String code) {
    return resource.getErrors().stream()
        .anyMatch(
            error -> error instanceof AbstractDiagnostic known && code.equals(known.getCode()));
  }
}
