package org.ligne.ui.export;

import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.wizard.Banner;

/** Exports the schedules of a project: what, where to, which part, and what will come of it. */
public final class ExportWizard extends Wizard {
  private final IProject project;
  private final Remembered memory;
  private FormatsPage formats;
  private PortionPage portion;
  private Compiled compiled;

  /** A wizard for a project of plans whose texts are saved. */
  public ExportWizard(IProject project) {
    this.project = project;
    this.memory = new Remembered(project);
    setWindowTitle(NLS.bind(Messages.wizard, project.getName()));
    setDefaultPageImageDescriptor(Banner.of(Icon.EXPORT));
    setNeedsProgressMonitor(true);
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    Path folder = PlanProjects.folder(project).orElseThrow();
    Choice last = memory.choice();
    compiled = new Compiled(project);
    formats = new FormatsPage(folder, last);
    portion = new PortionPage(compiled, last.portion());
    addPage(formats);
    addPage(portion);
    addPage(new OutlookPage(compiled, folder, this::choice));
  }

  private Choice choice() {
    return formats.choice().with(portion.portion());
  }

  @Override
  public boolean performFinish() {
    Choice choice = choice();
    memory.keep(choice);
    new ExportJob(project, choice, compiled.compilation()).schedule();
    return true;
  }
}
