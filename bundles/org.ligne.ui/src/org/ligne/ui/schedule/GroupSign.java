package org.ligne.ui.schedule;

import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints the line of a group across all columns: each cell paints the part of it that it holds. */
final class GroupSign {
  /** How wide the sign is that opens and closes. */
  static final int WIDTH = 22;

  private static final int HALF = 4;

  private GroupSign() {}

  /** Where the first column that can be seen begins. */
  static int left(Table table, TableItem item) {
    return IntStream.of(table.getColumnOrder())
        .filter(column -> table.getColumn(column).getWidth() > 0)
        .map(column -> item.getBounds(column).x)
        .findFirst()
        .orElse(0);
  }

  static void paint(Event event, Group group) {
    TableItem item = (TableItem) event.item;
    int left = left(item.getParent(), item);
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    Rectangle bounds = item.getBounds();
    int middle = bounds.y + bounds.height / 2;
    gc.setBackground(gc.getForeground());
    gc.fillPolygon(triangle(left + WIDTH / 2, middle, group.isOpen()));
    gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    int top = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
    gc.drawString(group.text(), left + WIDTH, top, true);
  }

  /** Points down when the rows below are shown, else to the right. */
  private static int[] triangle(int x, int y, boolean down) {
    return down
        ? new int[] {x - HALF, y - 2, x + HALF, y - 2, x, y + HALF - 1}
        : new int[] {x - 2, y - HALF, x + HALF - 1, y, x - 2, y + HALF};
  }
}
