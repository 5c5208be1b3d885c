package org.ligne.ui.tests.schedule;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The view of the schedule as its user sees it. */
final class Listed {
  static final String ID = "org.ligne.ui.view.schedule";
  static final int DATE = 0;
  static final int POST = 3;

  private final IViewPart view;
  private final Table table;

  private Listed(IViewPart view, Table table) {
    this.view = view;
    this.table = table;
  }

  /** Opens the view and waits until it has so many lines. */
  static Listed of(int lines) {
    IViewPart view = Workbench.show(ID);
    Table table =
        Ui.find(
            lines + " lines",
            () -> {
              var viewer = (TableViewer) view.getSite().getSelectionProvider();
              boolean ready = isUpToDate() && viewer.getTable().getItemCount() == lines;
              return ready ? viewer.getTable() : null;
            });
    return new Listed(view, table);
  }

  /** Before the plan of another test is replaced, nothing is to be seen of this one's. */
  private static boolean isUpToDate() {
    return Widgets.all(Workbench.window().getShell(), Label.class).stream()
        .anyMatch(
            each ->
                each.isVisible()
                    && each.getText().endsWith(Language.in("· up to date", "· à jour")));
  }

  IViewPart view() {
    return view;
  }

  Table table() {
    return table;
  }

  /** What stands in a column, from top to bottom; on the UI thread only. */
  List<String> column(int column) {
    return Stream.of(table.getItems()).map(item -> item.getText(column)).toList();
  }

  void awaitColumn(int column, String... expected) {
    Ui.awaitEquals(List.of(expected), () -> column(column));
  }

  /** Selects lines as a click does. */
  void select(int... lines) {
    Ui.run(
        () -> {
          table.setSelection(lines);
          table.notifyListeners(SWT.Selection, Widgets.event(table));
        });
  }

  /** Presses a key. */
  void key(int key, int modifiers) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.keyCode = key;
          event.stateMask = modifiers;
          table.notifyListeners(SWT.KeyDown, event);
        });
  }

  /** A double click on a line. */
  void open(int line) {
    Ui.run(
        () -> {
          TableItem item = table.getItem(line);
          table.setSelection(line);
          Event event = new Event();
          event.item = item;
          table.notifyListeners(SWT.DefaultSelection, event);
        });
  }

  MenuTree menu() {
    return MenuTree.of(table);
  }

  /** The view's own menu. */
  MenuTree viewMenu() {
    return new MenuTree(this::filled);
  }

  private Menu filled() {
    var manager = (MenuManager) ((IViewSite) view.getSite()).getActionBars().getMenuManager();
    return manager.createContextMenu(table.getParent());
  }

  /** Runs what a command of the workbench does in the view. */
  void run(ActionFactory action) {
    Ui.run(() -> view.getViewSite().getActionBars().getGlobalActionHandler(action.getId()).run());
  }
}
