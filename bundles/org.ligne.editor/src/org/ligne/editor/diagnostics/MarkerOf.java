package org.ligne.editor.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.ligne.editor.project.PlanMarkers;

/** Finds the marker that says the same as an annotation. */
public final class MarkerOf {
  private MarkerOf() {}

  /** The marker of the same problem that is nearest; empty if it is not written yet. */
  public static Optional<IMarker> problem(IFile file, Problem problem) {
    try {
      IMarker[] markers = file.findMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_ZERO);
      return Arrays.stream(markers)
          .filter(marker -> problem.message().equals(marker.getAttribute(IMarker.MESSAGE, "")))
          .min(Comparator.comparing(marker -> far(marker, problem)));
    } catch (CoreException e) {
      return Optional.empty(); // The file is gone.
    }
  }

  private static int far(IMarker marker, Problem problem) {
    return Math.abs(marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1 - problem.line());
  }
}
