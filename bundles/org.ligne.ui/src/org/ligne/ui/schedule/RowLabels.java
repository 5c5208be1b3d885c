package org.ligne.ui.schedule;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.ligne.editor.icons.Icon;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;

/** How a cell looks: what found no place stands out, what matters less steps back. */
final class RowLabels extends StyledCellLabelProvider {
  private static final int TIP_SHIFT = 12;

  private final Column column;

  RowLabels(Column column) {
    this.column = column;
  }

  @Override
  public void update(ViewerCell cell) {
    if (cell.getElement() instanceof Group group) {
      update(cell, group);
    } else {
      update(cell, (Row) cell.getElement());
    }
  }

  /** The text is there to be heard; it is painted across all columns. */
  private void update(ViewerCell cell, Group group) {
    cell.setText(column == Column.DATE ? group.text() : "");
    cell.setStyleRanges(null);
    cell.setImage(null);
    cell.setForeground(null);
  }

  @Override
  protected void paint(Event event, Object element) {
    if (element instanceof Group group) {
      GroupSign.paint(event, group);
    } else {
      super.paint(event, element);
    }
  }

  private void update(ViewerCell cell, Row row) {
    StyledString text = new StyledString(row.cell(column));
    Optional<Entry> entry = row.entry();
    if (column == Column.TIME && entry.isPresent()) {
      text.append(" " + row.schedule().getZone(), StyledString.QUALIFIER_STYLER);
    }
    cell.setText(text.getString());
    cell.setStyleRanges(text.getStyleRanges());
    cell.setImage(image(row));
    boolean left = entry.isEmpty() && column == Column.STATE;
    cell.setForeground(left ? JFaceColors.getErrorText(cell.getControl().getDisplay()) : null);
  }

  private Image image(Row row) {
    if (column == Column.POST) {
      return (row.entry().isPresent() ? Icon.ENTRY : Icon.UNPLACED).image();
    }
    boolean awaited =
        row.entry().filter(each -> each.getApproval() == ApprovalState.MISSING).isPresent();
    return column == Column.STATE && awaited ? Icon.APPROVAL.image() : null;
  }

  @Override
  public String getToolTipText(Object element) {
    return element instanceof Row row ? Tips.of(row) : null;
  }

  @Override
  public Point getToolTipShift(Object element) {
    return new Point(TIP_SHIFT, TIP_SHIFT);
  }
}
