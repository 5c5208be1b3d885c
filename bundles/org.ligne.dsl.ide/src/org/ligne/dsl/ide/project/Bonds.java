package org.ligne.dsl.ide.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Content;

/**
 * Which files of a project refer to which. Posts are left out: whatever they name in another file,
 * they reach through the line of their campaign.
 */
final class Bonds {
  private final Map<URI, List<String>> bonds = new LinkedHashMap<>();
  private final Map<URI, Set<URI>> targets = new LinkedHashMap<>();

  /** Takes in a linked file, and says whether it refers to anything else than before. */
  boolean put(Resource resource) {
    List<String> own = new ArrayList<>();
    Set<URI> files = new LinkedHashSet<>();
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
      EObject element = all.next();
      if (element instanceof Content || element instanceof Boost) {
        all.prune();
      } else {
        note(element, own, files);
      }
    }
    files.remove(resource.getURI());
    targets.put(resource.getURI(), files);
    return !own.equals(bonds.put(resource.getURI(), own));
  }

  private static void note(EObject element, List<String> bonds, Set<URI> files) {
    FeatureIterator<EObject> references =
        (FeatureIterator<EObject>) element.eCrossReferences().iterator();
    while (references.hasNext()) {
      EObject target = references.next();
      URI address = EcoreUtil.getURI(target);
      bonds.add(
          EcoreUtil.getURI(element).fragment()
              + ' '
              + references.feature().getName()
              + ' '
              + (target.eIsProxy() ? "?" : address));
      if (!target.eIsProxy()) {
        files.add(address.trimFragment());
      }
    }
  }

  void remove(URI file) {
    bonds.remove(file);
    targets.remove(file);
  }

  /** The files a file refers to itself. */
  Set<URI> targets(URI file) {
    return targets.getOrDefault(file, Set.of());
  }

  /** The files that refer to a file themselves. */
  List<URI> dependents(URI file) {
    return targets.entrySet().stream()
        .filter(entry -> entry.getValue().contains(file))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The files that refer to a file, be it through others; not the file itself. */
  Set<URI> allDependents(URI file) {
    Set<URI> found = new LinkedHashSet<>();
    Deque<URI> left = new ArrayDeque<>(dependents(file));
    while (!left.isEmpty()) {
      URI next = left.pop();
      if (!next.equals(file) && found.add(next)) {
        left.addAll(dependents(next));
      }
    }
    return found;
  }
}
