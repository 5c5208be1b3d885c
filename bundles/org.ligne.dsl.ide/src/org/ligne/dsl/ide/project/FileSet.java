package org.ligne.dsl.ide.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligne.compiler.load.Needs;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.load.SourceText;
import org.ligne.compiler.load.UnreadableSourceException;

/** The files a project is made of: its own, what they import, and the platforms they name. */
final class FileSet {
  private final Path place;
  private final OpenTexts texts;
  private final ProjectLoader loader;
  private final ProjectResources resources;
  private final ResourceShelf shelf;
  private final Map<Path, Needs> needs = new HashMap<>();
  private boolean outdated = true;
  private Project project;

  FileSet(
      Path place,
      OpenTexts texts,
      ProjectLoader loader,
      ProjectResources resources,
      ResourceShelf shelf) {
    this.place = place;
    this.texts = texts;
    this.loader = loader;
    this.resources = resources;
    this.shelf = shelf;
  }

  Project project() {
    return project;
  }

  /** Has files looked for anew by the next update. */
  void outdate() {
    outdated = true;
  }

  /** Reads texts that have changed, and finds out whether other files belong to the project now. */
  void update(Collection<Path> changed) {
    if (!outdated) {
      outdated = !readAgain(changed);
    }
    if (outdated) {
      project = loader.load(place, texts, resources, shelf);
      needs.clear();
      project.sources().forEach(this::noteNeeds);
      outdated = false;
    }
  }

  /** Reads files of the project; false if that may change which files belong to it. */
  private boolean readAgain(Collection<Path> files) {
    Map<Path, Source> read = new HashMap<>();
    for (Source source : project.sources()) {
      if (files.contains(source.path())) {
        Source again = readAgain(source);
        if (again == null) {
          return false;
        }
        read.put(source.path(), again);
      }
    }
    if (!read.keySet().containsAll(files)) {
      return false;
    }
    List<Source> all = new ArrayList<>();
    project.sources().forEach(each -> all.add(read.getOrDefault(each.path(), each)));
    project = new Project(project.root(), resources, all, project.problems());
    return true;
  }

  private Source readAgain(Source source) {
    try {
      SourceText text = new SourceText(source.text().file(), texts.read(source.path()));
      shelf.take(source.resource().getURI(), text.text());
      boolean same = Needs.of(source.content()).equals(needs.get(source.path()));
      return same ? new Source(source.path(), text, source.resource(), source.own()) : null;
    } catch (UnreadableSourceException e) {
      return null; // The loader will say so at the right place.
    }
  }

  /** The files and folders that are imported, there or not. */
  Stream<Path> imports() {
    return needs.entrySet().stream()
        .flatMap(
            each -> each.getValue().imports().stream().map(path -> resolve(each.getKey(), path)))
        .filter(path -> path != null);
  }

  private static Path resolve(Path file, String path) {
    try {
      return path == null ? null : file.resolveSibling(path).normalize();
    } catch (InvalidPathException e) {
      return null; // What cannot be a path on this system does not exist on it.
    }
  }

  private void noteNeeds(Source source) {
    if (source.path() != null) {
      needs.put(source.path(), Needs.of(source.content()));
    }
  }
}
