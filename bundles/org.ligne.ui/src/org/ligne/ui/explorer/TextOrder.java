package org.ligne.ui.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Statements stand in the order of the text. */
public final class TextOrder extends ViewerComparator {
  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    return one instanceof Node first && other instanceof Node second
        ? Integer.compare(first.index(), second.index())
        : 0;
  }
}
