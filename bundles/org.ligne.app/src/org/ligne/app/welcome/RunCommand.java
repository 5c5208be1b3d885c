package org.ligne.app.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Carries out a command as a menu would. */
record RunCommand(IWorkbenchWindow window, String id) implements Runnable {

  @Override
  public void run() {
    try {
      window.getService(IHandlerService.class).executeCommand(id, null);
    } catch (CommandException e) {
      ILog.get().error("The command " + id + " failed", e);
    }
  }
}
