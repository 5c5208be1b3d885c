package org.ligne.editor.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewers that show one plan: a former version, or what a refactoring would write. */
public final class TextViewers implements IViewerCreator {
  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new PlanViewer(parent);
  }
}
