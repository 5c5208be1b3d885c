package org.ligne.ui.schedule;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.ligne.editor.icons.Icon;

/** How the table is laid out: its columns and groups, in the view's menu and that of its head. */
final class LayoutMenu {
  private final RowTable rows;
  private final Runnable changed;

  /** Takes who is told when the rows are laid out otherwise. */
  LayoutMenu(RowTable rows, Runnable changed) {
    this.rows = rows;
    this.changed = changed;
  }

  /** Fills the view's menu, anew whenever it is shown. */
  void into(IMenuManager menu) {
    MenuManager columns = new MenuManager(Messages.columns);
    refilled(columns, this::columns);
    MenuManager groups = new MenuManager(Messages.groupBy);
    refilled(groups, this::groups);
    menu.add(columns);
    menu.add(groups);
    menu.add(new Separator());
    menu.add(folding(Icon.EXPAND_ALL, Messages.expandAll, true));
    menu.add(folding(Icon.COLLAPSE_ALL, Messages.collapseAll, false));
  }

  private static void refilled(MenuManager menu, IMenuListener filling) {
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(filling);
  }

  /** On the head of the table, the right button offers the columns; below, what it did before. */
  void onHead() {
    Table table = rows.viewer().getTable();
    Menu below = table.getMenu();
    MenuManager manager = new MenuManager();
    refilled(manager, this::columns);
    Menu head = manager.createContextMenu(table);
    table.addListener(SWT.MenuDetect, event -> table.setMenu(isOnHead(event) ? head : below));
    table.addDisposeListener(event -> manager.dispose());
  }

  private boolean isOnHead(Event event) {
    Table table = rows.viewer().getTable();
    Point inside = table.toControl(event.x, event.y);
    int top = table.getClientArea().y;
    return event.detail != SWT.MENU_KEYBOARD
        && inside.y >= top
        && inside.y < top + table.getHeaderHeight();
  }

  private void columns(IMenuManager menu) {
    rows.columns().all().forEach(column -> menu.add(column(column)));
  }

  private Action column(Column column) {
    boolean shown = rows.columns().isShown(column);
    return checked(
        column.label(), IAction.AS_CHECK_BOX, shown, () -> rows.columns().show(column, !shown));
  }

  private void groups(IMenuManager menu) {
    for (Grouping each : Grouping.values()) {
      boolean now = rows.arrangement().grouping() == each;
      menu.add(checked(each.label(), IAction.AS_RADIO_BUTTON, now, () -> rows.group(each)));
    }
  }

  private Action checked(String label, int style, boolean now, Runnable work) {
    Action made =
        new Action(label, style) {
          @Override
          public void run() {
            work.run();
            changed.run();
          }
        };
    made.setChecked(now);
    return made;
  }

  private Action folding(Icon icon, String label, boolean open) {
    Action made =
        new Action(label) {
          @Override
          public void run() {
            rows.openAll(open);
          }
        };
    made.setImageDescriptor(icon.descriptor());
    return made;
  }
}
