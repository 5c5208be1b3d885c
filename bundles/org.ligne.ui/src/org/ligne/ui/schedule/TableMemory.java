package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ui.IMemento;

/**
 * Remembers which columns there are, how wide and in which order, by which one the rows are sorted,
 * and what they are grouped by.
 */
final class TableMemory {
  private static final String SORTED = "sorted";
  private static final String DOWN = "down";
  private static final String ORDER = "order";
  private static final String SHOWN = "shown";
  private static final String GROUPED = "grouped";

  private TableMemory() {}

  static void save(RowTable rows, IMemento memento) {
    Columns columns = rows.columns();
    memento.putString(SORTED, rows.arrangement().sorted().name());
    memento.putBoolean(DOWN, rows.arrangement().down());
    memento.putString(GROUPED, rows.arrangement().grouping().name());
    memento.putString(ORDER, names(columns.all()));
    memento.putString(SHOWN, names(columns.inOrder().stream()));
    for (Column column : Column.values()) {
      memento.putInteger(column.name(), columns.width(column));
    }
  }

  private static String names(Stream<Column> columns) {
    return columns.map(Column::name).collect(Collectors.joining(" "));
  }

  static void restore(RowTable rows, IMemento memento) {
    columns(rows.columns(), memento);
    named(Column.values(), memento.getString(SORTED))
        .ifPresent(by -> rows.sort(by, Boolean.TRUE.equals(memento.getBoolean(DOWN))));
    named(Grouping.values(), memento.getString(GROUPED)).ifPresent(rows::group);
  }

  private static void columns(Columns columns, IMemento memento) {
    for (Column column : Column.values()) {
      Integer width = memento.getInteger(column.name());
      if (width != null && width > 0) {
        columns.width(column, width);
      }
    }
    columns.order(listed(memento.getString(ORDER)));
    List<Column> shown = listed(memento.getString(SHOWN));
    if (!shown.isEmpty()) {
      shown.forEach(column -> columns.show(column, true));
      Stream.of(Column.values())
          .filter(column -> !shown.contains(column))
          .forEach(column -> columns.show(column, false));
    }
  }

  /** What another version has saved may know other columns. */
  private static List<Column> listed(String saved) {
    return saved == null
        ? List.of()
        : Stream.of(saved.split(" "))
            .flatMap(name -> named(Column.values(), name).stream())
            .toList();
  }

  private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
    return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
