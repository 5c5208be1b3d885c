package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.HELP_END;
import static org.eclipse.ui.IWorkbenchActionConstants.HELP_START;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;

/** The menu Help. */
record HelpMenu(Menu menu) {
  MenuManager filled() {
    return menu.action(ActionFactory.INTRO)
        .more(HELP_START)
        .command("org.ligne.app.command.language", Messages.language)
        .command("org.eclipse.ui.window.showKeyAssist", Messages.keys)
        .group(MB_ADDITIONS)
        .more(HELP_END)
        .line()
        .command("org.ligne.app.command.reportProblem", Messages.report)
        .line()
        .systemAction(ActionFactory.ABOUT)
        .manager();
  }
}
