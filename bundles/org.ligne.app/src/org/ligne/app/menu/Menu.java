package org.ligne.app.menu;

import java.util.Map;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.Util;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Writes one menu from top to bottom; every word adds to its end. */
final class Menu {
  private final MenuManager manager;
  private final IWorkbenchWindow window;
  private final Actions actions;

  Menu(String label, String id, IWorkbenchWindow window, Actions actions) {
    this.manager = new MenuManager(label, id);
    this.window = window;
    this.actions = actions;
  }

  MenuManager manager() {
    return manager;
  }

  /** An action of the platform. */
  Menu action(ActionFactory factory) {
    manager.add(actions.get(factory));
    return this;
  }

  /** An action that macOS shows in a menu of its own, where the system looks for it. */
  Menu systemAction(ActionFactory factory) {
    IWorkbenchAction action = actions.get(factory);
    ActionContributionItem item = new ActionContributionItem(action);
    item.setVisible(!Util.isMac());
    manager.add(item);
    return this;
  }

  /** A command with a label of its own. */
  Menu command(String id, String label) {
    return command(id, label, CommandContributionItem.STYLE_PUSH, Map.of());
  }

  /** A command with arguments, perhaps one that is on or off. */
  Menu command(String id, String label, int style, Map<String, String> parameters) {
    String itemId = parameters.isEmpty() ? id : id + parameters.values();
    CommandContributionItemParameter item =
        new CommandContributionItemParameter(window, itemId, id, style);
    item.label = label;
    item.parameters = parameters;
    manager.add(new CommandContributionItem(item));
    return this;
  }

  /** A list that the platform fills. */
  Menu list(ContributionItemFactory factory) {
    manager.add(factory.create(window));
    return this;
  }

  Menu line() {
    manager.add(new Separator());
    return this;
  }

  /** A place where others add, with a line before it once they do. */
  Menu group(String id) {
    manager.add(new Separator(id));
    return this;
  }

  /** A place where others add to what is above it. */
  Menu more(String id) {
    manager.add(new GroupMarker(id));
    return this;
  }

  Menu submenu(Menu other) {
    return item(other.manager);
  }

  Menu item(IContributionItem item) {
    manager.add(item);
    return this;
  }

  /** An empty menu inside the same window. */
  Menu fresh(String label, String id) {
    return new Menu(label, id, window, actions);
  }
}
