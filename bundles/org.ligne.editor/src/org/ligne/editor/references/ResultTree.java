package org.ligne.editor.references;

import java.util.Arrays;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

/** What was found: files and below them lines, or lines alone. */
final class ResultTree implements ITreeContentProvider {
  private static final Object[] NONE = {};

  private final StructuredViewer viewer;
  private final boolean flat;
  private Found found;

  ResultTree(StructuredViewer viewer, boolean flat) {
    this.viewer = viewer;
    this.flat = flat;
  }

  /** Whether lines stand alone. */
  boolean isFlat() {
    return flat;
  }

  /** What was found is more or less than before. */
  void changed() {
    viewer.refresh();
    if (viewer instanceof TreeViewer tree) {
      tree.expandAll();
    }
  }

  @Override
  public void inputChanged(Viewer shown, Object before, Object now) {
    found = (Found) now;
  }

  @Override
  public Object[] getElements(Object input) {
    return flat
        ? found.getElements()
        : Arrays.stream(found.getElements())
            .map(element -> ((Line) element).parent())
            .distinct()
            .toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof Line
        ? NONE
        : Arrays.stream(found.getElements())
            .filter(element -> ((Line) element).parent().equals(parent))
            .toArray();
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof Line line && !flat ? line.parent() : null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return !(element instanceof Line);
  }
}
