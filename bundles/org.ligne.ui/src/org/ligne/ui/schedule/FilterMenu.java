package org.ligne.ui.schedule;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The menu that says which rows are wanted: by network, status, campaign, pillar and person. */
final class FilterMenu {
  private final RowTable table;
  private final Runnable changed;

  /** Takes who is told when other rows are wanted. */
  FilterMenu(RowTable table, Runnable changed) {
    this.table = table;
    this.changed = changed;
  }

  /** Gives a control the menu; what it offers is what the rows have at that moment. */
  Menu on(Control control) {
    MenuManager manager = new MenuManager();
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(this::fill);
    control.addDisposeListener(event -> manager.dispose());
    Menu menu = manager.createContextMenu(control);
    control.setMenu(menu);
    return menu;
  }

  private void fill(IMenuManager menu) {
    for (Facet facet : Facet.values()) {
      menu.add(submenu(facet));
    }
    menu.add(new Separator());
    menu.add(item(Messages.showAll, IAction.AS_PUSH_BUTTON, filter().withoutFacets()));
  }

  private Filter filter() {
    return table.arrangement().filter();
  }

  private MenuManager submenu(Facet facet) {
    MenuManager sub = new MenuManager(facet.label());
    List<Facet.Value> values = facet.of(table.all());
    for (Facet.Value each : values) {
      boolean chosen = filter().has(facet, each.value());
      String label = facet.label(each.value()).replace("&", "&&") + "  (" + each.count() + ")";
      Filter other = filter().with(facet, each.value(), !chosen);
      Action item = item(label, IAction.AS_CHECK_BOX, other);
      item.setChecked(chosen);
      sub.add(item);
    }
    return sub;
  }

  private Action item(String label, int style, Filter wanted) {
    return new Action(label, style) {
      @Override
      public void run() {
        table.filter(wanted);
        changed.run();
      }
    };
  }
}
