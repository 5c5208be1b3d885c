package org.ligne.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.connection.Log;
import org.ligne.editor.icons.Icon;

/** A wizard that writes plans and opens them. */
public abstract class PlanWizard extends Wizard implements INewWizard {
  private IWorkbench workbench;
  private IStructuredSelection selection;

  /** A wizard with a title and the drawing of what it makes. */
  protected PlanWizard(String title, Icon icon) {
    setWindowTitle(title);
    setDefaultPageImageDescriptor(Banner.of(icon));
    setNeedsProgressMonitor(true);
    setHelpAvailable(false);
  }

  @Override
  public void init(IWorkbench initial, IStructuredSelection selected) {
    workbench = initial;
    selection = selected;
  }

  /** What was selected when the wizard was opened. */
  protected final IStructuredSelection selection() {
    return selection;
  }

  /** Writes into a folder; what goes wrong is shown. */
  protected final boolean write(Destination destination, List<StarterFile> files) {
    try {
      getContainer().run(true, true, operation(destination, files));
      return true;
    } catch (InvocationTargetException e) {
      refuse(e.getCause());
    } catch (InterruptedException | OperationCanceledException e) {
      // The user has thought better of it: the wizard stays open.
    }
    return false;
  }

  /** A folder that may have to be made first. */
  @FunctionalInterface
  public interface Destination {
    /** The folder, made if need be. */
    IContainer make(IProgressMonitor monitor) throws CoreException;
  }

  private static WorkspaceModifyOperation operation(
      Destination destination, List<StarterFile> files) {
    return new WorkspaceModifyOperation() {
      @Override
      protected void execute(IProgressMonitor monitor)
          throws CoreException, InvocationTargetException {
        new NewFiles(destination.make(monitor)).write(files, monitor);
      }
    };
  }

  /** Full disks and folders without rights are for the user to mend; the rest is ours. */
  private void refuse(Throwable failure) {
    String reason = failure.toString();
    if (failure instanceof CoreException known) {
      reason = known.getStatus().getMessage();
    } else {
      Log.error("The wizard failed", failure);
    }
    MessageDialog.openError(getShell(), getWindowTitle(), Messages.notWritten + "\n\n" + reason);
  }

  /** Shows files in the explorer and opens those that are plans, the first one in front. */
  protected final void open(IContainer folder, List<StarterFile> files) {
    List<IFile> plans =
        files.stream()
            .filter(file -> file.name().endsWith(".ligne"))
            .map(file -> folder.getFile(IPath.fromPortableString(file.name())))
            .toList();
    plans.reversed().forEach(this::open);
    plans.stream().findFirst().ifPresent(this::reveal);
  }

  private void reveal(IResource resource) {
    BasicNewResourceWizard.selectAndReveal(resource, workbench.getActiveWorkbenchWindow());
  }

  private void open(IFile file) {
    try {
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, true);
    } catch (PartInitException e) {
      Log.error("Could not open " + file.getFullPath(), e);
    }
  }
}
