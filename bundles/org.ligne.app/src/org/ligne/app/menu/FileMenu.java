package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.CLOSE_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.FILE_END;
import static org.eclipse.ui.IWorkbenchActionConstants.FILE_START;
import static org.eclipse.ui.IWorkbenchActionConstants.IMPORT_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;
import static org.eclipse.ui.IWorkbenchActionConstants.MRU;
import static org.eclipse.ui.IWorkbenchActionConstants.NEW_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.OPEN_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.PRINT_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.SAVE_EXT;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The menu File: what comes into being, is opened, kept, given away, and closed. */
record FileMenu(Menu menu) {
  MenuManager filled() {
    menu.more(FILE_START)
        .submenu(newThings())
        .more(NEW_EXT)
        .line()
        .command("org.ligne.app.command.openFolder", Messages.openFolder)
        .submenu(recent())
        .more(OPEN_EXT)
        .line()
        .action(ActionFactory.CLOSE)
        .action(ActionFactory.CLOSE_ALL)
        .more(CLOSE_EXT)
        .line()
        .action(ActionFactory.SAVE)
        .action(ActionFactory.SAVE_AS)
        .action(ActionFactory.SAVE_ALL)
        .action(ActionFactory.REVERT)
        .more(SAVE_EXT)
        .line();
    return resources();
  }

  private MenuManager resources() {
    return menu.action(ActionFactory.MOVE)
        .action(ActionFactory.RENAME)
        .action(ActionFactory.REFRESH)
        .line()
        .action(ActionFactory.PRINT)
        .more(PRINT_EXT)
        .line()
        .action(ActionFactory.IMPORT)
        .action(ActionFactory.EXPORT)
        .more(IMPORT_EXT)
        .group(MB_ADDITIONS)
        .line()
        .action(ActionFactory.PROPERTIES)
        .line()
        .more(FILE_END)
        .systemAction(ActionFactory.QUIT)
        .manager();
  }

  private Menu newThings() {
    return menu.fresh(Messages.newThing, ActionFactory.NEW.getId())
        .list(ContributionItemFactory.NEW_WIZARD_SHORTLIST)
        .group(MB_ADDITIONS);
  }

  private Menu recent() {
    return menu.fresh(Messages.recent, "recent")
        .list(ContributionItemFactory.REOPEN_EDITORS)
        .more(MRU);
  }
}
