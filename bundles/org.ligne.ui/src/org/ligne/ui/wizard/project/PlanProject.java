package org.ligne.ui.wizard.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ligne.editor.project.LigneNature;

/**
 * A project of plans to be made.
 *
 * @param project its handle
 * @param location its folder, or null for the usual place
 */
public record PlanProject(IProject project, IPath location) {

  /** Makes and opens it. Files that lie in its folder already become its files. */
  public void create(IProgressMonitor monitor) throws CoreException {
    IProjectDescription description =
        project.getWorkspace().newProjectDescription(project.getName());
    description.setLocation(location);
    description.setNatureIds(new String[] {LigneNature.ID});
    project.create(description, monitor);
    project.open(monitor);
    project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
  }
}
