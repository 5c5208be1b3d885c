package org.ligne.ui.wizard.samples;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IImportWizard;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.wizard.PlanWizard;
import org.ligne.ui.wizard.project.PlanProject;

/** Brings samples into the workspace, as projects of their own. */
public final class SamplesWizard extends PlanWizard implements IImportWizard {
  private final SamplesPage page = new SamplesPage();

  /** A wizard without pages yet. */
  public SamplesWizard() {
    super(Messages.wizard, Icon.SAMPLES);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    List<Sample> samples = page.samples();
    boolean written = samples.stream().allMatch(this::write);
    if (written) {
      samples.reversed().forEach(this::open);
    }
    return written;
  }

  private boolean write(Sample sample) {
    return sample.projects().entrySet().stream()
        .allMatch(
            each -> {
              IProject project = project(each.getKey());
              return write(monitor -> make(project, monitor), each.getValue().get());
            });
  }

  private void open(Sample sample) {
    String first = sample.projects().keySet().iterator().next();
    List<StarterFile> files = sample.projects().get(first).get();
    List<StarterFile> plans =
        files.stream().filter(file -> file.name().equals(sample.opened())).toList();
    open(project(first), plans);
  }

  private static IProject make(IProject project, IProgressMonitor monitor) throws CoreException {
    new PlanProject(project, null).create(monitor);
    return project;
  }

  private static IProject project(String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
  }
}
