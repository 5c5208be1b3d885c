package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.ADD_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.CUT_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.EDIT_END;
import static org.eclipse.ui.IWorkbenchActionConstants.EDIT_START;
import static org.eclipse.ui.IWorkbenchActionConstants.FIND_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;
import static org.eclipse.ui.IWorkbenchActionConstants.UNDO_EXT;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDEActionFactory;

/** The menu Edit. Text editors add their own to its groups. */
record EditMenu(Menu menu) {
  MenuManager filled() {
    return menu.more(EDIT_START)
        .action(ActionFactory.UNDO)
        .action(ActionFactory.REDO)
        .more(UNDO_EXT)
        .line()
        .action(ActionFactory.CUT)
        .action(ActionFactory.COPY)
        .action(ActionFactory.PASTE)
        .more(CUT_EXT)
        .line()
        .action(ActionFactory.DELETE)
        .action(ActionFactory.SELECT_ALL)
        .line()
        .action(ActionFactory.FIND)
        .more(FIND_EXT)
        .line()
        .action(IDEActionFactory.BOOKMARK)
        .action(IDEActionFactory.ADD_TASK)
        .more(ADD_EXT)
        .more(EDIT_END)
        .group(MB_ADDITIONS)
        .manager();
  }
}
