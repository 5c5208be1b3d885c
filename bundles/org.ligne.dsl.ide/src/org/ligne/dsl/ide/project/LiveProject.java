package org.ligne.dsl.ide.project;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.SourceParser;

/**
 * A project that is kept parsed, linked and checked, with exactly the files and rules the compiler
 * would give it. It changes on the server's queue thread only; while it does not, any thread may
 * look at it.
 */
public final class LiveProject {
  private static final String PLACE = "org.ligne.project.place";

  private final Path place;
  private final ProjectResources resources;
  private final ResourceShelf shelf;
  private final FileSet fileSet;
  private final Linkage linkage;
  private final Checks checks;
  private final Set<Path> changed = new LinkedHashSet<>();
  private final Set<Path> first = new LinkedHashSet<>();
  private boolean moved = true;

  private LiveProject(Path place, OpenTexts texts, Factory parts) {
    this.place = place;
    this.resources = parts.resourceSets.get();
    parts.loader.prepare(resources);
    resources.getLoadOptions().put(PLACE, place);
    this.shelf = new ResourceShelf(resources, parts.parser);
    this.fileSet = new FileSet(place, texts, parts.loader, resources, shelf);
    this.linkage = new Linkage(resources, parts.checker);
    this.checks = new Checks(place, parts.checker, parts.board);
  }

  /** Makes projects. */
  public static class Factory {
    @Inject private ProjectLoader loader;
    @Inject private SourceParser parser;
    @Inject private Checker checker;
    @Inject private DiagnosticBoard board;
    @Inject private Provider<ProjectResources> resourceSets;

    /** A folder, or a single file as a project of its own; nothing is read yet. */
    LiveProject create(Path place, OpenTexts texts) {
      return new LiveProject(place, texts, this);
    }
  }

  /** The folder, or the file that is its own project. */
  public Path place() {
    return place;
  }

  /** The place of the project a file was loaded for, or null if that is none of the server's. */
  public static Path placeOf(Resource file) {
    return file.getResourceSet() == null
        ? null
        : (Path) file.getResourceSet().getLoadOptions().get(PLACE);
  }

  /** Its files as they are now; null before the first build. */
  public Project project() {
    return fileSet.project();
  }

  /** The parse result of a file of the project, own or imported or shipped; null for others. */
  public XtextResource resource(URI uri) {
    return (XtextResource) resources.getResource(uri, false);
  }

  /** The parse results of all files. */
  List<XtextResource> files() {
    return resources.getResources().stream().map(XtextResource.class::cast).toList();
  }

  /** Whether a file belongs to the project, own or imported or shipped. */
  public boolean holds(URI uri) {
    return resource(uri) != null;
  }

  /** Whether a file would belong to the project if it could be read. */
  boolean misses(Path file) {
    return project() != null
        && project().problems().stream()
            .anyMatch(each -> project().root().resolve(each.file()).normalize().equals(file));
  }

  /** Whether it matters to the project that a file or folder comes or goes. */
  boolean concerns(Path path) {
    return path.startsWith(place)
        || place.startsWith(path)
        || holds(Uris.uri(path))
        || fileSet.imports().anyMatch(each -> path.startsWith(each) || each.startsWith(path));
  }

  /** Notes that the text of a file is another, be it in an editor or on disk. */
  void textChanged(Path file) {
    changed.add(file);
  }

  /** Notes that files have come or gone, those of other kinds included. */
  void filesMoved() {
    moved = true;
  }

  /**
   * Brings everything up to date and tells the board what is wrong with each file as soon as that
   * is known, changed files first. What is broken off is taken up by the next build.
   *
   * @throws java.util.concurrent.CancellationException if asked to stop
   */
  void build(CancelIndicator cancel) {
    parse();
    linkage.link(cancel);
    checks.add(project(), linkage.takeAffected());
    checks.addEchoes(project());
    checks.run(project(), first, cancel);
    first.clear();
  }

  /**
   * Has those of its files checked again that show one of these media, and tells the board what is
   * wrong with them. Not for two threads at a time, nor while the project changes.
   *
   * @return whether there were any
   * @throws java.util.concurrent.CancellationException if asked to stop; the next build takes it up
   */
  boolean checkShowing(Set<Path> media, CancelIndicator cancel) {
    boolean some = project() != null && checks.addShowing(project(), media);
    if (some) {
      checks.run(project(), first, cancel); // Nothing was typed: it is empty.
    }
    return some;
  }

  private void parse() {
    Project before = project();
    if (moved) {
      fileSet.outdate();
    }
    fileSet.update(changed);
    List<Resource> gone = shelf.sweep(project());
    linkage.changed(shelf.takeParsed(), gone);
    if (moved) {
      checks.addAll(project());
    }
    if (before == null
        || !before.problems().equals(project().problems())
        || moved
        || !gone.isEmpty()) {
      checks.files(project());
    }
    first.addAll(changed);
    changed.clear();
    moved = false;
  }
}
