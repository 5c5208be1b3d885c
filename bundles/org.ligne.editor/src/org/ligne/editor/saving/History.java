package org.ligne.editor.saving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** Puts versions of a file into its local history, which the platform takes from the disk only. */
final class History {
  private static final int KEEPING = IResource.FORCE | IResource.KEEP_HISTORY;

  private History() {}

  /** Keeps what is on the disk: adding nothing to a file changes nothing. */
  static void keepSaved(IFile file, IProgressMonitor progress) throws CoreException {
    file.appendContents(stream(new byte[0]), KEEPING, progress);
  }

  /**
   * Keeps a content that was never saved. The file holds it for a moment; whenever that moment is
   * cut short, both contents are in the history or in the file.
   *
   * @throws CoreException if the content could not be kept; the file is then as it was
   */
  static void keepUnsaved(IFile file, byte[] content) throws CoreException {
    IWorkspace workspace = file.getWorkspace();
    workspace.run(
        progress -> {
          file.refreshLocal(IResource.DEPTH_ZERO, null);
          byte[] saved = read(file);
          long time = file.getLocalTimeStamp();
          file.setContents(stream(content), KEEPING, null);
          file.setContents(stream(saved), KEEPING, null);
          file.setLocalTimeStamp(time);
        },
        file.getProject(),
        IWorkspace.AVOID_UPDATE,
        null);
  }

  private static byte[] read(IFile file) throws CoreException {
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new CoreException(Status.error(e.getMessage(), e));
    }
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
