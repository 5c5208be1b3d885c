package org.ligne.editor.connection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;
import org.eclipse.osgi.util.NLS;

/** Makes a file, with the folders it lies in; leaves one that is there as it is. */
final class CreateFileChange extends ResourceChange {
  private final IFile file;
  private final String content;

  CreateFileChange(IFile file, String content) {
    this.file = file;
    this.content = content;
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.createFile, file.getFullPath().makeRelative());
  }

  @Override
  protected IResource getModifiedResource() {
    return file;
  }

  /** There is no file yet that could have been changed meanwhile. */
  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) {
    return file.getProject().isAccessible()
        ? new RefactoringStatus()
        : RefactoringStatus.createFatalErrorStatus(
            NLS.bind(Messages.fileGone, file.getProject().getName()));
  }

  @Override
  public Change perform(IProgressMonitor monitor) throws CoreException {
    if (file.exists()) {
      return null;
    }
    create(file.getParent(), monitor);
    file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, monitor);
    return new DeleteResourceChange(file.getFullPath(), true);
  }

  private static void create(IContainer folder, IProgressMonitor monitor) throws CoreException {
    if (folder instanceof IFolder missing && !folder.exists()) {
      create(folder.getParent(), monitor);
      missing.create(true, true, monitor);
    }
  }
}
