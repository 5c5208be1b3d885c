package org.ligne.ui.report;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.plan.ProjectHandler;

/** Writes a report on a project or one of its campaigns. */
public final class ReportHandler extends ProjectHandler {
  @Override
  protected void run(List<IProject> projects, ExecutionEvent event) {
    if (save(projects)) {
      ReportWizard wizard = new ReportWizard(projects.getFirst());
      new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
    }
  }
}
