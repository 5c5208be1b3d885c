package org.ligne.editor.diagnostics;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.ligne.editor.project.PlanMarkers;

/** The column of the Problems view that names the rule. */
public final class CodeColumn extends MarkerField {
  private static final int WIDTH = 160;

  @Override
  public String getValue(MarkerItem item) {
    return item == null ? "" : item.getAttributeValue(PlanMarkers.CODE, "");
  }

  @Override
  public int getDefaultColumnWidth(Control control) {
    return WIDTH;
  }
}
