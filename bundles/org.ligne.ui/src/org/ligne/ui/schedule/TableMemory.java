package org.ligne.ui.schedule;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;

/** Remembers how wide the columns are, in which order, and by which one the rows are sorted. */
final class TableMemory {
  private static final String SORTED = "sorted";
  private static final String DOWN = "down";
  private static final String ORDER = "order";

  private TableMemory() {}

  static void save(RowTable rows, IMemento memento) {
    Table table = rows.viewer().getTable();
    memento.putString(SORTED, rows.sorted().name());
    memento.putBoolean(DOWN, rows.isDown());
    for (TableColumn column : table.getColumns()) {
      memento.putInteger(((Column) column.getData()).name(), column.getWidth());
    }
    String[] order =
        IntStream.of(table.getColumnOrder()).mapToObj(Integer::toString).toArray(String[]::new);
    memento.putString(ORDER, String.join(" ", order));
  }

  static void restore(RowTable rows, IMemento memento) {
    Table table = rows.viewer().getTable();
    for (TableColumn column : table.getColumns()) {
      Integer width = memento.getInteger(((Column) column.getData()).name());
      if (width != null && width > 0) {
        column.setWidth(width);
      }
    }
    restoreOrder(table, memento.getString(ORDER));
    String sorted = memento.getString(SORTED);
    Stream.of(Column.values())
        .filter(column -> column.name().equals(sorted))
        .forEach(column -> rows.sort(column, Boolean.TRUE.equals(memento.getBoolean(DOWN))));
  }

  /** An order that another version has saved may know other columns. */
  private static void restoreOrder(Table table, String saved) {
    if (saved == null || !saved.matches("\\d+( \\d+)*")) {
      return;
    }
    int[] order = Stream.of(saved.split(" ")).mapToInt(Integer::parseInt).toArray();
    int[] whole = IntStream.range(0, table.getColumnCount()).toArray();
    if (Arrays.equals(IntStream.of(order).sorted().toArray(), whole)) {
      table.setColumnOrder(order);
    }
  }
}
