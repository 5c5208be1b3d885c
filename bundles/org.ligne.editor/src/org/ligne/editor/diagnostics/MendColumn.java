package org.ligne.editor.diagnostics;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.ligne.editor.project.PlanMarkers;

/** The column of the Problems view that says how to mend a problem. */
public final class MendColumn extends MarkerField {
  private static final int WIDTH = 360;

  @Override
  public String getValue(MarkerItem item) {
    return item == null ? "" : item.getAttributeValue(PlanMarkers.MEND, "");
  }

  @Override
  public int getDefaultColumnWidth(Control control) {
    return WIDTH;
  }
}
