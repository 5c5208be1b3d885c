package org.ligne.ui.plan;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.base.Selected;

/** A command about projects: those selected, or else the one the user is at. */
public abstract class ProjectHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    List<IProject> selected =
        Selected.projects(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event));
    List<IProject> projects =
        selected.isEmpty() ? CurrentProject.get().stream().toList() : selected;
    if (!projects.isEmpty()) {
      run(projects, event);
    }
    return null;
  }

  /** Does what the command is for; at least one project. */
  protected abstract void run(List<IProject> projects, ExecutionEvent event);

  /** Asks whether unsaved texts are to be saved; false when the user calls the command off. */
  protected static boolean save(List<IProject> projects) {
    return IDE.saveAllEditors(projects.toArray(IResource[]::new), true);
  }
}
