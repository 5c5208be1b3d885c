package org.ligne.dsl.ide.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * The projects of a client: one for each of its folders, and one for each open file that lies in
 * none of them. A file can be in several, when one imports from another's folder.
 */
@Singleton
public class Projects {
  @Inject private LiveProject.Factory factory;
  @Inject private DiagnosticBoard board;

  private final OpenTexts texts = new OpenTexts();
  private final Map<Path, LiveProject> folders = new TreeMap<>();
  private final Map<Path, LiveProject> loose = new TreeMap<>();
  private final Set<LiveProject> outdated = new LinkedHashSet<>();
  private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();

  /** Tells a listener of every build from now on. */
  public void addListener(ProjectListener listener) {
    listeners.add(listener);
  }

  /** The texts of open editors. */
  OpenTexts texts() {
    return texts;
  }

  /** All projects, folders first, in the order of their paths. */
  public List<LiveProject> all() {
    return Stream.concat(folders.values().stream(), loose.values().stream()).toList();
  }

  /** The project that answers for a file: the innermost folder it lies in, else one that has it. */
  LiveProject of(URI uri) {
    Path file = Uris.path(uri);
    return all().stream()
        .filter(project -> project.holds(uri))
        .max(Comparator.comparingInt(project -> depth(project, file)))
        .orElse(null);
  }

  private static int depth(LiveProject project, Path file) {
    boolean inside = file != null && file.startsWith(project.place());
    return inside ? project.place().getNameCount() : -1;
  }

  private void outdate(LiveProject project) {
    outdated.add(project);
    listeners.forEach(listener -> listener.changing(project));
  }

  void addFolder(Path folder) {
    outdate(folders.computeIfAbsent(folder, place -> factory.create(place, texts)));
  }

  void removeFolder(Path folder) {
    remove(folders, folder);
  }

  private void remove(Map<Path, LiveProject> from, Path place) {
    LiveProject gone = from.remove(place);
    if (gone != null) {
      outdated.remove(gone);
      board.remove(place);
      listeners.forEach(listener -> listener.removed(place));
    }
  }

  /** An editor has opened or closed a file, which may change what its folder is made of. */
  void openedOrClosed(Path file) {
    for (LiveProject project : all()) {
      if (project.holds(Uris.uri(file))) {
        project.textChanged(file);
        outdate(project);
      } else if (file.startsWith(project.place())) {
        project.filesMoved();
        outdate(project);
      }
    }
  }

  /** A text is another than before. */
  void textChanged(Path file) {
    for (LiveProject project : all()) {
      if (project.holds(Uris.uri(file))) {
        project.textChanged(file);
        outdate(project);
      } else if (project.misses(file)) {
        project.filesMoved();
        outdate(project);
      }
    }
  }

  /** A file or folder has come or gone on disk. */
  void moved(Path file) {
    all().stream()
        .filter(project -> project.concerns(file))
        .forEach(
            project -> {
              project.filesMoved();
              outdate(project);
            });
  }

  /** Has everything read anew. */
  void allMoved() {
    all().forEach(LiveProject::filesMoved);
    all().forEach(this::outdate);
  }

  /** Brings all projects up to date; those that are broken off wait for the next build. */
  void build(CancelIndicator cancel) {
    buildOutdated(cancel);
    adoptStrays();
    buildOutdated(cancel);
    board.settle();
  }

  /**
   * Has all files checked again that show one of these media; nothing else has changed. Beside
   * readers, but not while anything changes.
   *
   * @throws java.util.concurrent.CancellationException if asked to stop; it may be asked again
   */
  public synchronized void mediaRead(Set<Path> media, CancelIndicator cancel) {
    for (LiveProject project : all()) {
      boolean errors = board.hasErrors(project.place());
      if (project.checkShowing(media, cancel) && errors != board.hasErrors(project.place())) {
        listeners.forEach(listener -> listener.built(project, texts));
      }
    }
  }

  private void buildOutdated(CancelIndicator cancel) {
    for (LiveProject project : new ArrayList<>(outdated)) {
      project.build(cancel);
      outdated.remove(project);
      listeners.forEach(listener -> listener.built(project, texts));
    }
  }

  /** Open files that no folder has are projects of their own. */
  private void adoptStrays() {
    Set<Path> strays = new LinkedHashSet<>();
    for (Path file : texts.files()) {
      URI uri = Uris.uri(file);
      boolean held =
          folders.values().stream().anyMatch(each -> each.holds(uri) || each.misses(file));
      if (!held) {
        strays.add(file);
      }
    }
    List.copyOf(loose.keySet()).stream()
        .filter(file -> !strays.contains(file))
        .forEach(file -> remove(loose, file));
    strays.stream()
        .filter(file -> !loose.containsKey(file))
        .forEach(
            file -> {
              loose.put(file, factory.create(file, texts));
              outdate(loose.get(file));
            });
  }
}
