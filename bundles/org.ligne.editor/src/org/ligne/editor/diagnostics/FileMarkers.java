package org.ligne.editor.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.project.PlanMarkers;

/** The problem markers of one file. Those that stay as they are, are not touched. */
final class FileMarkers {
  private final IFile file;
  private final String uri;

  FileMarkers(IFile file, String uri) {
    this.file = file;
    this.uri = uri;
  }

  void replace(List<Problem> problems) throws CoreException {
    IMarker[] now = file.findMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_ZERO);
    List<IMarker> old = new ArrayList<>(Arrays.asList(now));
    List<Map<String, Object>> wanted = wanted(problems);
    Map<Map<String, Object>, List<IMarker>> same = new HashMap<>();
    for (IMarker marker : old) {
      same.computeIfAbsent(known(marker), none -> new ArrayList<>()).add(marker);
    }
    for (Map<String, Object> attributes : wanted) {
      List<IMarker> kept = same.get(attributes);
      if (kept == null || kept.isEmpty()) {
        file.createMarker(PlanMarkers.PROBLEM, attributes);
      } else {
        kept.removeLast();
      }
    }
    for (List<IMarker> gone : same.values()) {
      for (IMarker marker : gone) {
        marker.delete();
      }
    }
  }

  private static Map<String, Object> known(IMarker marker) throws CoreException {
    Map<String, Object> attributes = marker.getAttributes();
    return attributes == null ? Map.of() : attributes;
  }

  private List<Map<String, Object>> wanted(List<Problem> problems) {
    if (problems.isEmpty()) {
      return List.of();
    }
    IDocument text = text();
    return problems.stream()
        .limit(AnnotationLayer.MAX)
        .map(problem -> attributes(problem, text))
        .toList();
  }

  private static Map<String, Object> attributes(Problem problem, IDocument text) {
    IRegion region = problem.region(text);
    return Map.of(
        IMarker.MESSAGE, problem.message(),
        IMarker.SEVERITY, severity(problem),
        IMarker.LINE_NUMBER, problem.line() + 1,
        IMarker.CHAR_START, region.getOffset(),
        IMarker.CHAR_END, region.getOffset() + region.getLength(),
        PlanMarkers.CODE, problem.code(),
        PlanMarkers.MEND, problem.mend());
  }

  private static int severity(Problem problem) {
    return switch (problem.severity()) {
      case Error -> IMarker.SEVERITY_ERROR;
      case Warning -> IMarker.SEVERITY_WARNING;
      case Information, Hint -> IMarker.SEVERITY_INFO;
    };
  }

  private IDocument text() {
    return Documents.document(uri).map(Documents::snapshot).orElseGet(this::saved);
  }

  private IDocument saved() {
    try {
      return new Document(Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Document(); // Not readable, not text, or gone: its problems are at its start.
    }
  }
}
