package org.ligne.dsl.ide.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.check.Checker;
import org.ligne.dsl.resource.PlanResource;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.query.Scenarios;

/**
 * Keeps the names of a project linked. After a change, those files are linked again that use a name
 * that has come or gone, or that reach something through a reference that has changed. Work that is
 * broken off is taken up by the next run.
 */
final class Linkage {
  private final ProjectResources resources;
  private final Checker checker;
  private final Bonds bonds = new Bonds();
  private final Map<URI, Map<String, Integer>> declared = new LinkedHashMap<>();
  private final Map<URI, Set<String>> used = new LinkedHashMap<>();
  private final Set<URI> unlinked = new LinkedHashSet<>();
  private final Set<URI> affected = new LinkedHashSet<>();

  Linkage(ProjectResources resources, Checker checker) {
    this.resources = resources;
    this.checker = checker;
  }

  /** Takes in files that have been parsed and files that have left. */
  void changed(Iterable<XtextResource> parsed, Iterable<Resource> gone) {
    Set<String> names = new LinkedHashSet<>();
    Set<URI> begun = new LinkedHashSet<>(unlinked);
    for (Resource resource : gone) {
      names.addAll(left(resource.getURI()));
    }
    for (XtextResource resource : parsed) {
      names.addAll(parsed(resource));
      if (isAnew(resource)) {
        begun.remove(resource.getURI());
      }
    }
    relinkScenarios(parsed);
    if (!names.isEmpty()) {
      begun.forEach(this::relink); // They may have found names that are others by now.
      resources.getResources().forEach(each -> relinkIfUsing(names, (XtextResource) each));
    }
  }

  /** Scenarios alone name posts and phases of other files, whose elements are others by now. */
  private void relinkScenarios(Iterable<XtextResource> parsed) {
    Set<URI> fresh = new LinkedHashSet<>();
    parsed.forEach(each -> fresh.add(each.getURI()));
    if (!fresh.isEmpty()) {
      resources.getResources().stream()
          .filter(each -> !fresh.contains(each.getURI()) && !Scenarios.in(each).isEmpty())
          .forEach(each -> relink(each.getURI()));
    }
  }

  private Set<String> left(URI file) {
    affected.addAll(bonds.targets(file));
    affected.addAll(bonds.allDependents(file));
    bonds.dependents(file).forEach(this::relink);
    affected.remove(file);
    unlinked.remove(file);
    bonds.remove(file);
    used.remove(file);
    return withNamesakes(declared.remove(file), Map.of());
  }

  private Set<String> parsed(XtextResource resource) {
    URI file = resource.getURI();
    affected.addAll(bonds.targets(file));
    unlinked.add(file);
    Map<String, Integer> now = Names.declared(resource);
    return withNamesakes(declared.put(file, now), now);
  }

  /**
   * Files that declare a name that comes or goes elsewhere are affected: it may be a second one.
   */
  private Set<String> withNamesakes(Map<String, Integer> before, Map<String, Integer> now) {
    Map<String, Integer> old = before == null ? Map.of() : before;
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(now.keySet());
    paths.removeIf(path -> old.getOrDefault(path, 0).equals(now.getOrDefault(path, 0)));
    declared.forEach(
        (file, names) -> {
          if (paths.stream().anyMatch(names::containsKey)) {
            affected.add(file);
          }
        });
    return Names.changed(old, now);
  }

  private void relinkIfUsing(Set<String> names, XtextResource resource) {
    if (unlinked.contains(resource.getURI()) && isAnew(resource)) {
      return;
    }
    Set<String> own = used.getOrDefault(resource.getURI(), Set.of());
    boolean uses = names.stream().anyMatch(own::contains);
    if (uses || Names.hasUnknown(resource, SyntaxCode.UNRESOLVED_REFERENCE.id())) {
      relink(resource.getURI());
    }
  }

  /** Whether all names of a file that has been parsed wait to be looked for. */
  private static boolean isAnew(XtextResource parsed) {
    return !(parsed instanceof PlanResource text && text.isLinkedInPart());
  }

  private void relink(URI file) {
    XtextResource resource = (XtextResource) resources.getResource(file, false);
    if (resource != null) {
      unlinked.add(file);
      resource.relink();
    }
  }

  /**
   * Links what has to be linked.
   *
   * @throws java.util.concurrent.CancellationException if asked to stop
   */
  void link(CancelIndicator cancel) {
    while (!unlinked.isEmpty()) {
      URI file = unlinked.iterator().next();
      XtextResource resource = (XtextResource) resources.getResource(file, false);
      checker.link(resource, cancel);
      unlinked.remove(file);
      linked(resource);
    }
  }

  private void linked(XtextResource resource) {
    URI file = resource.getURI();
    used.put(file, Names.used(resource));
    affected.add(file);
    if (bonds.put(resource)) {
      bonds.dependents(file).forEach(this::relink);
    }
    affected.addAll(bonds.allDependents(file));
    affected.addAll(bonds.targets(file));
  }

  /** The files what is wrong with which may have changed since this was asked last. */
  Set<URI> takeAffected() {
    Set<URI> taken = new LinkedHashSet<>(affected);
    affected.clear();
    return taken;
  }
}
