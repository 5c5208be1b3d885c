package org.ligne.ui.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ligne.editor.connection.Log;

/** What leads out of a picture: to a file, to paper, to a report. UI thread only. */
final class Outlets {
  private static final String EXPORT = "org.ligne.ui.command.exportPicture";
  private static final String PRINT = "org.ligne.ui.command.printPicture";
  private static final String REPORT = "org.ligne.ui.command.report";
  private static final String SIGN = "⋯";

  private Outlets() {}

  /** Adds them to a menu. */
  static void add(IMenuManager menu) {
    menu.add(new Separator());
    List.of(EXPORT, PRINT, REPORT).forEach(command -> menu.add(item(command)));
  }

  private static CommandContributionItem item(String command) {
    CommandContributionItemParameter parameter =
        new CommandContributionItemParameter(
            PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
            null,
            command,
            CommandContributionItem.STYLE_PUSH);
    parameter.label = label(command);
    return new CommandContributionItem(parameter);
  }

  private static String label(String command) {
    return switch (command) {
      case EXPORT -> Messages.export;
      case PRINT -> Messages.print;
      default -> Messages.report;
    };
  }

  /** Adds a button to a bar that opens them. */
  static void addTo(TopBar bar) {
    Button button = bar.outlet(SIGN, Messages.outlets);
    MenuManager manager = new MenuManager();
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(Outlets::add);
    Menu menu = manager.createContextMenu(button);
    button.addDisposeListener(event -> manager.dispose());
    button.addListener(SWT.Selection, event -> open(menu, button));
  }

  private static void open(Menu menu, Button button) {
    Point below = button.toDisplay(0, button.getSize().y);
    menu.setLocation(below);
    menu.setVisible(true);
  }

  /** Gives a picture without a menu of its own a menu of them. */
  static void menuOn(Control control) {
    if (control.getMenu() == null) {
      MenuManager manager = new MenuManager();
      manager.setRemoveAllWhenShown(true);
      manager.addMenuListener(Outlets::add);
      control.setMenu(manager.createContextMenu(control));
      control.addDisposeListener(event -> manager.dispose());
    }
  }

  /** Some actions, and that the workbench's own print command prints the picture. */
  static Map<String, IAction> and(Map<String, IAction> actions) {
    Map<String, IAction> all = new HashMap<>(actions);
    all.put(ActionFactory.PRINT.getId(), new Printing());
    return all;
  }

  /** Prints the picture in front. */
  private static final class Printing extends Action {
    @Override
    public void run() {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PRINT, null);
      } catch (CommandException e) {
        Log.error("The picture could not be printed", e);
      }
    }
  }
}
