package org.ligne.editor.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewers that show two plans side by side. */
public final class TextMergeViewers implements IViewerCreator {
  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new PlanMergeViewer(parent, configuration);
  }
}
