package org.ligne.compiler.load;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The texts of a project, parsed: its own files in the order of their paths, then what they import,
 * then the platforms they name.
 *
 * @param root the project's folder
 * @param resources all of them together
 * @param sources the files
 * @param problems files that could not be taken in
 */
public record Project(
    Path root, XtextResourceSet resources, List<Source> sources, List<Problem> problems) {
  private static final String ROOT = "org.ligne.project.root";

  /** Keeps the lists from changing later, and lets rules find the project's folder. */
  public Project {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    resources.getLoadOptions().put(ROOT, root);
  }

  /** The project's own files. */
  public List<Source> ownSources() {
    return sources.stream().filter(Source::own).toList();
  }

  /** The folder of the project an element belongs to, or null when it stands in none. */
  public static Path rootOf(EObject element) {
    Resource resource = element.eResource();
    return resource == null || resource.getResourceSet() == null
        ? null
        : (Path) resource.getResourceSet().getLoadOptions().get(ROOT);
  }
}
