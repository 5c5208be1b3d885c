package org.ligne.ui.schedule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The table: only lines that are looked at become items, however many there are. */
public final class RowTable implements ILazyContentProvider {
  private final TableViewer viewer;
  private final Columns columns;
  private Arrangement arrangement = Arrangement.FIRST;
  private List<Row> all = List.of();
  private List<Row> shown = List.of();
  private List<Line> lines = List.of();

  /** A table without rows yet. */
  public RowTable(Composite parent) {
    viewer =
        new TableViewer(
            parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(this);
    Table table = viewer.getTable();
    table.setHeaderVisible(true);
    Stream.of(Column.values()).forEach(this::add);
    columns = new Columns(table);
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.setInput(this);
    new Folding(this);
    mark();
  }

  private void add(Column column) {
    TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
    made.setLabelProvider(new RowLabels(column));
    TableColumn header = made.getColumn();
    header.setText(column.label());
    header.setMoveable(true);
    header.setData(column);
    header.addListener(
        SWT.Selection,
        event -> sort(column, column == arrangement.sorted() && !arrangement.down()));
  }

  /** Its viewer. */
  public TableViewer viewer() {
    return viewer;
  }

  Columns columns() {
    return columns;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  /** Shows other rows. */
  public void show(List<Row> rows) {
    all = rows;
    arrange(arrangement);
  }

  /** Shows only the rows in which all words of a text occur. */
  public void filter(String text) {
    arrange(arrangement.with(arrangement.filter().with(text)));
  }

  /** Shows only the rows a filter wants. */
  void filter(Filter filter) {
    arrange(arrangement.with(filter));
  }

  /** Sorts by a column. */
  public void sort(Column column, boolean descending) {
    arrange(arrangement.sorted(column, descending));
    mark();
  }

  /** Groups the rows. */
  public void group(Grouping grouping) {
    arrange(arrangement.grouped(grouping));
  }

  /** Shows the rows of a group, or hides them. */
  void open(Group group, boolean wanted) {
    Set<String> closed = new HashSet<>(arrangement.closed());
    if (wanted ? closed.remove(group.key()) : closed.add(group.key())) {
      arrange(arrangement.closing(closed));
    }
  }

  /** Shows the rows of all groups, or hides them. */
  public void openAll(boolean wanted) {
    arrange(arrangement.closing(wanted ? Set.of() : arrangement.keys(shown)));
  }

  private void mark() {
    Table table = viewer.getTable();
    table.setSortDirection(arrangement.down() ? SWT.DOWN : SWT.UP);
    table.setSortColumn(table.getColumn(arrangement.sorted().ordinal()));
  }

  /** The selection stays as far as its lines are still there. */
  private void arrange(Arrangement other) {
    Set<String> selected = new LinkedHashSet<>();
    selection().forEach(line -> selected.add(id(line)));
    arrangement = other;
    shown = arrangement.rows(all);
    lines = arrangement.lines(shown);
    Table table = viewer.getTable();
    table.deselectAll();
    viewer.setItemCount(lines.size());
    viewer.refresh();
    if (!selected.isEmpty()) {
      table.setSelection(
          IntStream.range(0, lines.size())
              .filter(i -> selected.contains(id(lines.get(i))))
              .toArray());
    }
  }

  private static String id(Line line) {
    return switch (line) {
      case Row row -> "row " + row.item().getId();
      case Group group -> "group " + group.key();
    };
  }

  /** Selects rows as a click does, and brings them into sight; false if there are none. */
  boolean select(Wanted wanted) {
    if (shown.stream().noneMatch(wanted::isMet)) {
      return false;
    }
    openAll(true);
    int[] met =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i) instanceof Row row && wanted.isMet(row))
            .toArray();
    Table table = viewer.getTable();
    table.setSelection(met);
    table.showSelection();
    table.notifyListeners(SWT.Selection, new Event());
    return true;
  }

  /**
   * Selects the rows of entries that were chosen elsewhere, and brings them into sight; nobody is
   * told of it. Nothing happens if they are selected already, or if there are none.
   */
  void follow(List<String> entries) {
    Set<String> wanted = new HashSet<>();
    entries.forEach(each -> wanted.add("row " + each));
    int[] met =
        IntStream.range(0, lines.size()).filter(i -> wanted.contains(id(lines.get(i)))).toArray();
    Set<String> selected = new HashSet<>();
    selected().forEach(each -> selected.add(id(each)));
    if (!wanted.isEmpty() && !wanted.equals(selected)) {
      viewer.getTable().setSelection(met);
      viewer.getTable().showSelection();
    }
  }

  /** The rows that are wanted, from top to bottom, those of closed groups too. */
  public List<Row> shown() {
    return shown;
  }

  /** All rows, in no order. */
  List<Row> all() {
    return all;
  }

  /** What stands in the table, from top to bottom. */
  List<Line> lines() {
    return lines;
  }

  private List<Line> selection() {
    return IntStream.of(viewer.getTable().getSelectionIndices())
        .filter(i -> i < lines.size())
        .sorted()
        .mapToObj(lines::get)
        .toList();
  }

  /** The selected rows from top to bottom, and all those of selected groups. */
  public List<Row> selected() {
    Set<String> groups = new HashSet<>();
    Set<Row> rows = new LinkedHashSet<>();
    for (Line line : selection()) {
      if (line instanceof Row row) {
        rows.add(row);
      } else if (line instanceof Group group) {
        groups.add(group.key());
      }
    }
    Grouping grouping = arrangement.grouping();
    return groups.isEmpty()
        ? List.copyOf(rows)
        : shown.stream()
            .filter(row -> rows.contains(row) || groups.contains(grouping.key(row)))
            .toList();
  }

  /** The first selected row. */
  Optional<Row> first() {
    return selection().stream().filter(Row.class::isInstance).map(Row.class::cast).findFirst();
  }

  @Override
  public void updateElement(int index) {
    if (index < lines.size()) {
      viewer.replace(lines.get(index), index);
    }
  }
}
