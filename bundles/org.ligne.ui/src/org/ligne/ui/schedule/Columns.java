package org.ligne.ui.schedule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Which columns a table shows, how wide and in which order. UI thread only. */
final class Columns {
  private final Table table;
  private final Map<Column, Integer> widths = new EnumMap<>(Column.class);
  private final Map<Column, Boolean> shown = new EnumMap<>(Column.class);

  /** The columns of a table that has one for each {@link Column}, in their order. */
  Columns(Table table) {
    this.table = table;
    for (Column column : Column.values()) {
      widths.put(column, column.width());
      show(column, column.isShownAtFirst());
    }
  }

  private TableColumn header(Column column) {
    return table.getColumn(column.ordinal());
  }

  boolean isShown(Column column) {
    return shown.get(column);
  }

  /** Shows a column as wide as it was, or takes it out of sight; the last one stays. */
  void show(Column column, boolean wanted) {
    boolean last = !wanted && inOrder().equals(List.of(column));
    if (last || shown.getOrDefault(column, !wanted) == wanted) {
      return;
    }
    if (!wanted && header(column).getWidth() > 0) {
      widths.put(column, header(column).getWidth());
    }
    shown.put(column, wanted);
    header(column).setResizable(wanted);
    header(column).setWidth(wanted ? widths.get(column) : 0);
  }

  /** How wide a column is when it is shown. */
  int width(Column column) {
    return isShown(column) ? header(column).getWidth() : widths.get(column);
  }

  void width(Column column, int width) {
    widths.put(column, width);
    if (isShown(column)) {
      header(column).setWidth(width);
    }
  }

  /** Those that are shown, from left to right. */
  List<Column> inOrder() {
    return all().filter(column -> shown.getOrDefault(column, false)).toList();
  }

  /** All of them, from left to right. */
  Stream<Column> all() {
    return IntStream.of(table.getColumnOrder()).mapToObj(i -> Column.values()[i]);
  }

  /** Puts columns from left to right; those not named stay behind them. */
  void order(List<Column> wanted) {
    Stream<Column> rest = Arrays.stream(Column.values()).filter(each -> !wanted.contains(each));
    table.setColumnOrder(
        Stream.concat(wanted.stream(), rest).distinct().mapToInt(Column::ordinal).toArray());
  }
}
