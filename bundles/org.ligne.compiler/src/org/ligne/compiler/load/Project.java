package org.ligne.compiler.load;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
  private static final String FILES = "org.ligne.project.files";

  /** Keeps the lists from changing later, and lets rules find the project's folder and files. */
  public Project {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    resources.getLoadOptions().put(ROOT, root);
    resources.getLoadOptions().put(FILES, files(sources));
  }

  /** Kept apart from addresses, because not every name of a file survives the way through one. */
  private static Map<Resource, Path> files(List<Source> sources) {
    Map<Resource, Path> files = new IdentityHashMap<>();
    sources.forEach(source -> files.put(source.resource(), source.path()));
    return files;
  }

  /** The project's own files. */
  public List<Source> ownSources() {
    return sources.stream().filter(Source::own).toList();
  }

  /** The folder of the project an element belongs to, or null when it stands in none. */
  public static Path rootOf(EObject element) {
    return (Path) option(element, ROOT);
  }

  /** The file an element stands in, or null when it stands in none. */
  public static Path fileOf(EObject element) {
    return option(element, FILES) instanceof Map<?, ?> files
        ? (Path) files.get(element.eResource())
        : null;
  }

  private static Object option(EObject element, String name) {
    Resource resource = element.eResource();
    return resource == null || resource.getResourceSet() == null
        ? null
        : resource.getResourceSet().getLoadOptions().get(name);
  }
}
