package org.ligne.editor.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the selected projects projects of plans. */
public final class AddNatureHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
      Collection<IProject> projects = new LinkedHashSet<>();
      for (Object each : selection) {
        projects.add(Adapters.adapt(each, IProject.class));
      }
      projects.stream().filter(Objects::nonNull).forEach(AddNatureHandler::convert);
    }
    return null;
  }

  /** Makes a project one of plans, in the background. */
  public static void convert(IProject project) {
    WorkspaceJob job =
        new WorkspaceJob(NLS.bind(Messages.addingNature, project.getName())) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            LigneNature.add(project, SubMonitor.convert(monitor));
            return Status.OK_STATUS;
          }
        };
    job.setRule(project.getWorkspace().getRoot());
    job.schedule();
  }
}
