package org.ligne.editor.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.ServerListener;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.project.LigneNature;
import org.ligne.editor.project.PlanMarkers;

/** Takes what the server finds to both layers: annotations at once, markers in a while. */
public final class ProblemPublisher implements ServerListener {
  private static final ProblemPublisher INSTANCE = new ProblemPublisher();

  private final Map<String, List<Problem>> known = new ConcurrentHashMap<>();
  private final MarkerJob markers = new MarkerJob(this::problems);

  private ProblemPublisher() {}

  /** The one publisher. */
  public static ProblemPublisher get() {
    return INSTANCE;
  }

  /** What is wrong with a file, open or not, as far as the server has looked. */
  public List<Problem> problems(String uri) {
    return known.getOrDefault(Uris.normal(uri), List.of());
  }

  /** Writes all markers that are due now instead of in a while. */
  public void writeMarkers(IProgressMonitor monitor) throws CoreException {
    markers.hasten(monitor);
  }

  /** Has the markers of a project compared with what is known, those of all its files. */
  public void compareMarkers(IProject project) throws CoreException {
    String folder = Uris.of(project).orElse("");
    known.keySet().stream().filter(uri -> uri.startsWith(folder)).forEach(markers::add);
    for (IMarker marker :
        project.findMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      Uris.of(marker.getResource()).ifPresent(markers::add);
    }
  }

  /** Markers may be left from an earlier session for what was mended since. */
  @Override
  public void started() {
    LanguageServices.get().settled().thenRun(this::compareAll);
  }

  private void compareAll() {
    Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(LigneNature::isOn)
        .forEach(
            project -> {
              try {
                compareMarkers(project);
              } catch (CoreException e) {
                Log.warning("Markers could not be read", e);
              }
            });
  }

  @Override
  public void published(String uri, List<Diagnostic> diagnostics) {
    List<Problem> problems = diagnostics.stream().map(Problem::of).toList();
    List<Problem> before = problems.isEmpty() ? known.remove(uri) : known.put(uri, problems);
    Optional<IDocument> open = Documents.document(uri);
    open.ifPresent(document -> annotate(document, problems));
    if (open.isPresent() || !problems.equals(before)) {
      markers.add(uri);
    }
  }

  private static void annotate(IDocument document, List<Problem> problems) {
    long version = Documents.version(document);
    UiThread.later(
        () -> {
          // If the text was changed meanwhile, its problems follow.
          if (Documents.version(document) == version) {
            AnnotationLayer.show(document, problems);
          }
        });
  }
}
