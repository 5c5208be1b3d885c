package org.ligne.editor.connection;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;

/** Asks whether files may be changed before any of them is. */
final class WriteAccess {
  private WriteAccess() {}

  /**
   * The name of the first file that must not be changed; empty if all may. Version control may ask
   * the user meanwhile. UI thread only.
   */
  static Optional<String> missing(List<EditStep> steps) {
    IFile[] locked =
        steps.stream()
            .flatMap(step -> Uris.file(step.uri()).stream())
            .filter(IFile::isReadOnly)
            .distinct()
            .toArray(IFile[]::new);
    if (locked.length == 0) {
      return Optional.empty();
    }
    Object shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    return ResourcesPlugin.getWorkspace().validateEdit(locked, shell).isOK()
        ? Optional.empty()
        : Optional.of(locked[0].getName());
  }
}
