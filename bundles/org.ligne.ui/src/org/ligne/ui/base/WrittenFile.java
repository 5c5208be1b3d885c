package org.ligne.ui.base;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.Remark;

/** Files that are made for people outside the workbench. */
public final class WrittenFile {
  private WrittenFile() {}

  /**
   * Writes a file whole, and makes it known to the workspace if it lies there. Any thread.
   *
   * @param path an absolute path
   * @throws ExchangeException if it cannot be written
   */
  public static void write(Path path, byte[] content) throws ExchangeException {
    OutputFolder.open(path.getParent()).write(path.getFileName().toString(), content);
    for (IFile file :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
      refresh(file);
    }
  }

  private static void refresh(IFile file) {
    try {
      file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
    } catch (CoreException e) {
      Log.error("A file that was written could not be made known", e);
    }
  }

  /** Says that a file could not be written, and why. Any thread; returns at once. */
  public static void refused(Remark remark) {
    String message = remark.text(UiLanguage.locale()) + "\n" + remark.mend(UiLanguage.locale());
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> warn(message));
  }

  private static void warn(String message) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    MessageDialog.openWarning(
        window == null ? null : window.getShell(), Messages.notWritten, message);
  }
}
