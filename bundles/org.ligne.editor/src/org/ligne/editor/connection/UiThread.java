package org.ligne.editor.connection;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way from any thread to the one that paints. */
public final class UiThread {
  private UiThread() {}

  /** Runs code on the UI thread some time soon; never, if the workbench is closing. */
  public static void later(Runnable code) {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      if (!display.isDisposed()) {
        display.asyncExec(code);
      }
    }
  }
}
