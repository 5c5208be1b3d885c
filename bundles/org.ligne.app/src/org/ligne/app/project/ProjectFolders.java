package org.ligne.app.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens folders of the file system as projects, where they are. */
public final class ProjectFolders {
  private ProjectFolders() {}

  /** Opens a folder in the background and shows its project; says so where that cannot be. */
  public static void open(Path folder) {
    if (!Files.isDirectory(folder)) {
      tell(NLS.bind(Messages.noFolder, folder));
      return;
    }
    WorkspaceJob job =
        new WorkspaceJob(NLS.bind(Messages.opening, folder.getFileName())) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) {
            return open(folder, monitor);
          }
        };
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.setUser(true);
    job.schedule();
  }

  /** Shows a project there is, opening it if it is closed. */
  public static void show(IProject project) {
    WorkspaceJob job =
        new WorkspaceJob(NLS.bind(Messages.opening, project.getName())) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            project.open(monitor);
            show(project, first(project));
            return Status.OK_STATUS;
          }
        };
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
  }

  private static IStatus open(Path folder, IProgressMonitor monitor) {
    try {
      IProject project = new ProjectFolder(folder).open(monitor);
      show(project, first(project));
    } catch (CoreException e) {
      tell(NLS.bind(Messages.notOpened, folder, e.getStatus().getMessage()));
    }
    return Status.OK_STATUS;
  }

  /** What the user can mend is shown and not logged. */
  private static void tell(String message) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(() -> MessageDialog.openWarning(window(), Messages.choose, message));
  }

  private static Shell window() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getShell();
  }

  /** The first text of a project: what is at the top before what lies deeper. */
  private static Optional<IFile> first(IProject project) throws CoreException {
    for (IResource member : project.members()) {
      if (member instanceof IFile file && "ligne".equals(file.getFileExtension())) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static void show(IProject project, Optional<IFile> file) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> new Reveal(project, file).run());
  }
}
