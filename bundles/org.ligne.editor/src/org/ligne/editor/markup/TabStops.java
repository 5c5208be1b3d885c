package org.ligne.editor.markup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Puts the cells of a table below one another. */
final class TabStops {
  private static final int BETWEEN = 16;

  private TabStops() {}

  static void set(StyledText widget, RichText.Table table) {
    if (table.end() <= table.start()) {
      return;
    }
    List<Integer> widths = widths(widget, table);
    int[] stops = new int[widths.size()];
    int x = 0;
    for (int i = 0; i < stops.length; i++) {
      x += widths.get(i) + BETWEEN;
      stops[i] = x;
    }
    int first = widget.getLineAtOffset(table.start());
    int last = widget.getLineAtOffset(Math.min(table.end(), widget.getCharCount()));
    widget.setLineTabStops(first, last - first + 1, stops);
  }

  private static List<Integer> widths(StyledText widget, RichText.Table table) {
    GC gc = new GC(widget);
    try {
      List<Integer> widths = new ArrayList<>();
      String text =
          widget.getText().substring(table.start(), Math.min(table.end(), widget.getCharCount()));
      for (String row : text.split("\n")) {
        String[] cells = row.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
          // Heads of columns are bold and a little wider than measured.
          int width = gc.textExtent(cells[i]).x * 11 / 10;
          if (i == widths.size()) {
            widths.add(width);
          } else {
            widths.set(i, Math.max(widths.get(i), width));
          }
        }
      }
      return widths;
    } finally {
      gc.dispose();
    }
  }
}
