package org.ligne.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ligne.compiler.starter.StarterFile;

/** Writes new files into a folder of the workspace. What is there is left as it is. */
public final class NewFiles {
  private final IContainer folder;

  /** Writes into a folder that is there. */
  public NewFiles(IContainer folder) {
    this.folder = folder;
  }

  /** Work that writes the files; to be run with the workspace's lock. */
  public void write(List<StarterFile> files, IProgressMonitor monitor)
      throws InvocationTargetException {
    SubMonitor progress = SubMonitor.convert(monitor, Messages.writing, files.size());
    try {
      for (StarterFile file : files) {
        write(file, progress.split(1));
      }
    } catch (CoreException e) {
      throw new InvocationTargetException(e);
    }
  }

  private void write(StarterFile file, IProgressMonitor monitor) throws CoreException {
    IFile target = folder.getFile(IPath.fromPortableString(file.name()));
    if (!target.exists()) {
      makeFolders(target.getParent());
      target.create(new ByteArrayInputStream(file.content()), false, monitor);
    }
  }

  private static void makeFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder missing && !missing.exists()) {
      makeFolders(missing.getParent());
      missing.create(false, true, null);
    }
  }
}
