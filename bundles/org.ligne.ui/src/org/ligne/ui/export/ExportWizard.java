package org.ligne.ui.export;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.schedule.Portion;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.wizard.Banner;

/** Exports the schedules of a project: what, where to, which part, and what will come of it. */
public final class ExportWizard extends Wizard {
  private final IProject project;
  private final Set<String> entries;
  private final Remembered memory;
  private FormatsPage formats;
  private PortionPage portion;
  private Compiled compiled;

  /**
   * A wizard for a project of plans whose texts are saved.
   *
   * @param entries the ids of the entries it is about; none for all there are
   */
  public ExportWizard(IProject project, Set<String> entries) {
    this.project = project;
    this.entries = Set.copyOf(entries);
    this.memory = new Remembered(project);
    String name = project.getName();
    setWindowTitle(
        entries.isEmpty()
            ? NLS.bind(Messages.wizard, name)
            : NLS.bind(Messages.wizardSome, entries.size(), name));
    setDefaultPageImageDescriptor(Banner.of(Icon.EXPORT));
    setNeedsProgressMonitor(true);
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    Path folder = PlanProjects.folder(project).orElseThrow();
    Choice last = memory.choice();
    Portion first = entries.isEmpty() ? last.portion() : Portion.WHOLE.only(entries);
    compiled = new Compiled(project);
    formats = new FormatsPage(folder, last);
    portion = new PortionPage(compiled, first);
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
    memory.keep(entries.isEmpty() ? choice : choice.with(memory.choice().portion()));
    new ExportJob(project, choice, compiled.compilation()).schedule();
    return true;
  }
}
