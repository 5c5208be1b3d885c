package org.ligne.ui.report;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.wizard.Banner;

/** Writes a report on a project whose texts are saved. */
final class ReportWizard extends Wizard {
  private final IProject project;
  private ReportPage page;

  ReportWizard(IProject project) {
    this.project = project;
    setWindowTitle(NLS.bind(Messages.wizard, project.getName()));
    setDefaultPageImageDescriptor(Banner.of(Icon.EXPORT));
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    page = new ReportPage(project);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    new ReportJob(project, page.wish()).schedule();
    return true;
  }
}
