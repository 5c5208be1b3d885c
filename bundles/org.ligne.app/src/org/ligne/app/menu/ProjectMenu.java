package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.BUILD_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;
import static org.eclipse.ui.IWorkbenchActionConstants.OPEN_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.PROJ_END;
import static org.eclipse.ui.IWorkbenchActionConstants.PROJ_START;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.ide.IDEActionFactory;

/** The menu Project. Checking, compiling and exporting are added after its start. */
record ProjectMenu(Menu menu) {
  MenuManager filled() {
    return menu.group(PROJ_START)
        .group(BUILD_EXT)
        .line()
        .action(IDEActionFactory.OPEN_PROJECT)
        .action(IDEActionFactory.CLOSE_PROJECT)
        .more(OPEN_EXT)
        .group(MB_ADDITIONS)
        .more(PROJ_END)
        .line()
        .action(IDEActionFactory.OPEN_PROJECT_PROPERTIES)
        .manager();
  }
}
