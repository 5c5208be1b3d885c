package org.ligne.ui.tests.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorPart;
import org.ligne.ui.tests.driver.Workbench;

/** What is shown to be wrong. */
public final class Problems {
  private Problems() {}

  /** The texts that are marked as errors in an editor; on the UI thread only. */
  public static List<String> errors(IEditorPart editor) throws BadLocationException {
    return marked(editor, "org.ligne.editor.error");
  }

  /** The texts that are marked by annotations of a type; on the UI thread only. */
  public static List<String> marked(IEditorPart editor, String type) throws BadLocationException {
    IAnnotationModel model = Workbench.viewer(editor).getAnnotationModel();
    List<String> found = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (annotation.getType().equals(type)) {
        Position place = model.getPosition(annotation);
        found.add(Workbench.document(editor).get(place.getOffset(), place.getLength()));
      }
    }
    return found;
  }

  /** The first error marker of a resource and those in it. */
  public static IMarker errorMarker(IResource resource) throws CoreException {
    return allErrors(resource).findFirst().orElseThrow();
  }

  private static Stream<IMarker> allErrors(IResource resource) throws CoreException {
    return Arrays.stream(resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
        .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR);
  }

  /** The messages of error markers of a resource and those in it. */
  public static List<String> errorMarkers(IResource resource) throws CoreException {
    return allErrors(resource)
        .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
        .sorted()
        .toList();
  }

  /** The messages of markers of a resource and those in it. */
  public static List<String> markers(IResource resource, String type) throws CoreException {
    return Arrays.stream(resource.findMarkers(type, true, IResource.DEPTH_INFINITE))
        .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
        .sorted()
        .toList();
  }
}
