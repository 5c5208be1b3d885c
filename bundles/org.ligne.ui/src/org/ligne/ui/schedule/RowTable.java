package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The table: only rows that are looked at become items, however many there are. */
public final class RowTable implements ILazyContentProvider {
  private final TableViewer viewer;
  private List<Row> all = List.of();
  private List<Row> shown = List.of();
  private List<String> words = List.of();
  private Column sorted = Column.DATE;
  private boolean down;

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
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.setInput(this);
    mark();
  }

  private void add(Column column) {
    TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
    made.setLabelProvider(new RowLabels(column));
    TableColumn header = made.getColumn();
    header.setText(column.label());
    header.setWidth(column.width());
    header.setMoveable(true);
    header.setData(column);
    header.addListener(SWT.Selection, event -> sort(column, column == sorted && !down));
  }

  /** Its viewer. */
  public TableViewer viewer() {
    return viewer;
  }

  /** Shows other rows and keeps the selection as far as its entries are still there. */
  public void show(List<Row> rows) {
    List<String> selected =
        Stream.of(selection().toArray()).map(each -> ((Row) each).item().getId()).toList();
    all = rows;
    arrange();
    List<Row> kept = shown.stream().filter(row -> selected.contains(row.item().getId())).toList();
    select(kept);
  }

  /** Shows only the rows in which all words of a text occur. */
  public void filter(String text) {
    words =
        Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    arrange();
  }

  /** Sorts by a column. */
  public void sort(Column column, boolean descending) {
    sorted = column;
    down = descending;
    mark();
    arrange();
  }

  private void mark() {
    Table table = viewer.getTable();
    table.setSortDirection(down ? SWT.DOWN : SWT.UP);
    Stream.of(table.getColumns())
        .filter(header -> header.getData() == sorted)
        .forEach(table::setSortColumn);
  }

  private void arrange() {
    Comparator<Row> order = down ? sorted.order().reversed() : sorted.order();
    shown = all.stream().filter(row -> row.matches(words)).sorted(order).toList();
    viewer.getTable().deselectAll();
    viewer.setItemCount(shown.size());
    viewer.refresh();
  }

  private void select(List<Row> rows) {
    int[] indices = rows.stream().mapToInt(shown::indexOf).toArray();
    viewer.getTable().setSelection(indices);
  }

  /** Selects rows as a click does, and brings them into sight; false if there are none. */
  boolean select(Wanted wanted) {
    int[] met = IntStream.range(0, shown.size()).filter(i -> wanted.isMet(shown.get(i))).toArray();
    Table table = viewer.getTable();
    if (met.length > 0) {
      table.setSelection(met);
      table.showSelection();
      table.notifyListeners(SWT.Selection, new Event());
    }
    return met.length > 0;
  }

  /** The rows shown, from top to bottom. */
  public List<Row> shown() {
    return new ArrayList<>(shown);
  }

  IStructuredSelection selection() {
    return viewer.getStructuredSelection();
  }

  Column sorted() {
    return sorted;
  }

  boolean isDown() {
    return down;
  }

  /** The first selected row. */
  Optional<Row> first() {
    return Optional.ofNullable((Row) selection().getFirstElement());
  }

  @Override
  public void updateElement(int index) {
    if (index < shown.size()) {
      viewer.replace(shown.get(index), index);
    }
  }
}
