package org.ligne.ui.export;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.plan.ProjectHandler;

/** Exports the schedules of a project. */
public final class ExportHandler extends ProjectHandler {
  @Override
  protected void run(List<IProject> projects, ExecutionEvent event) {
    if (save(projects)) {
      ExportWizard wizard = new ExportWizard(projects.getFirst());
      new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
    }
  }
}
