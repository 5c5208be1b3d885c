package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.GO_TO;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;
import static org.eclipse.ui.IWorkbenchActionConstants.NAV_END;
import static org.eclipse.ui.IWorkbenchActionConstants.NAV_START;
import static org.eclipse.ui.IWorkbenchActionConstants.OPEN_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.SHOW_EXT;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The menu Navigate: from one place in the texts to another. */
record NavigateMenu(Menu menu) {
  MenuManager filled() {
    return menu.more(NAV_START)
        .group(OPEN_EXT)
        .group(OPEN_EXT + 2)
        .command("org.eclipse.ui.navigate.openResource", Messages.openResource)
        .group(SHOW_EXT)
        .submenu(showIn())
        .group(SHOW_EXT + 2)
        .line()
        .action(ActionFactory.NEXT)
        .action(ActionFactory.PREVIOUS)
        .submenu(goTo())
        .group(MB_ADDITIONS)
        .more(NAV_END)
        .line()
        .action(ActionFactory.BACKWARD_HISTORY)
        .action(ActionFactory.FORWARD_HISTORY)
        .manager();
  }

  private Menu showIn() {
    Menu showIn = menu.fresh(Messages.showIn, "showIn");
    showIn.manager().setActionDefinitionId("org.eclipse.ui.navigate.showInQuickMenu");
    return showIn.list(ContributionItemFactory.VIEWS_SHOW_IN);
  }

  /** Where views and editors put their own targets. */
  private Menu goTo() {
    return menu.fresh(Messages.goTo, GO_TO).group(MB_ADDITIONS);
  }
}
