package org.ligne.ui.explorer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.ligne.editor.project.LigneNature;

/** Hides what compiling and exporting write: the folder {@code out} of a project of plans. */
public final class Output extends ViewerFilter {
  private static final String FOLDER = "out";

  @Override
  public boolean select(Viewer viewer, Object parent, Object element) {
    return !(element instanceof IFolder folder
        && folder.getName().equals(FOLDER)
        && folder.getParent() instanceof IProject project
        && LigneNature.isOn(project));
  }
}
