package org.ligne.app.window;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/** Saves what the platform knows of the projects when the workbench ends. */
final class WorkspaceSaving {
  private WorkspaceSaving() {}

  static void save() {
    BusyIndicator.showWhile(Display.getCurrent(), WorkspaceSaving::saveWithProgress);
  }

  private static void saveWithProgress() {
    ProgressMonitorDialog progress = new ProgressMonitorDialog(null);
    progress.setOpenOnRun(false);
    try {
      progress.run(true, false, saving());
    } catch (InvocationTargetException e) {
      ILog.get().error("The workspace was not saved", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ILog.get().error("The workspace was not saved", e);
    }
  }

  private static IRunnableWithProgress saving() {
    return monitor -> {
      try {
        IStatus result = ResourcesPlugin.getWorkspace().save(true, monitor);
        if (!result.isOK()) {
          ILog.get().log(result);
        }
      } catch (CoreException e) {
        throw new InvocationTargetException(e);
      }
    };
  }
}
