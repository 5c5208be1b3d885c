package org.ligne.editor.references;

import java.util.Comparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files by path, lines in the order of their text. */
final class ResultOrder extends ViewerComparator {
  private static final Comparator<Line> LINES =
      Comparator.comparing(Line::uri).thenComparingInt(Line::number);

  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    return one instanceof Line first && other instanceof Line second
        ? LINES.compare(first, second)
        : path(one).compareTo(path(other));
  }

  private static String path(Object element) {
    return element instanceof IFile file ? file.getFullPath().toString() : element.toString();
  }
}
