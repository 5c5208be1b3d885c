package org.ligne.ui.export;

import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.plan.ProjectHandler;

/** Exports the schedules of a project. */
public final class ExportHandler extends ProjectHandler {
  @Override
  protected void run(List<IProject> projects, ExecutionEvent event) {
    export(projects.getFirst(), Set.of(), HandlerUtil.getActiveShell(event));
  }

  /**
   * Exports some entries of a project, or all of them, as far as its user wants it.
   *
   * @param entries the ids of the entries; none for all there are
   */
  public static void export(IProject project, Set<String> entries, Shell shell) {
    if (save(List.of(project))) {
      new WizardDialog(shell, new ExportWizard(project, entries)).open();
    }
  }
}
