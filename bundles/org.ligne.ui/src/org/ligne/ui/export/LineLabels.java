package org.ligne.ui.export;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** Lines by their text and drawing; the tip says how to mend what is wrong. */
final class LineLabels extends ColumnLabelProvider {
  @Override
  public String getText(Object line) {
    return ((Line) line).text();
  }

  @Override
  public Image getImage(Object line) {
    Line shown = (Line) line;
    return shown.icon() == null ? null : shown.icon().image();
  }

  @Override
  public String getToolTipText(Object line) {
    String tip = ((Line) line).tip();
    return tip.isBlank() ? null : tip;
  }
}
