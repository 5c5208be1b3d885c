package org.ligne.ui.wizard.project;

import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.ligne.compiler.starter.NewProject;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.wizard.PlanWizard;
import org.ligne.ui.wizard.PreviewPage;

/** Makes a project with an editorial line and a first campaign that compiles. */
public final class NewProjectWizard extends PlanWizard {
  private final Answers answers = new Answers();
  private final Networks networks = new Networks();
  private WizardNewProjectCreationPage name;
  private BrandPage brand;

  /** A wizard that begins to read the library. */
  public NewProjectWizard() {
    super(Messages.wizard, Icon.NEW_PROJECT);
  }

  @Override
  public void addPages() {
    name = new WizardNewProjectCreationPage("name");
    name.setTitle(Messages.nameTitle);
    name.setDescription(Messages.nameDescription);
    brand = new BrandPage(answers);
    addPage(name);
    addPage(brand);
    addPage(new NetworksPage(answers, networks));
    addPage(new TeamPage(answers));
    addPage(new PreviewPage(this::files));
  }

  private List<StarterFile> files() {
    return new NewProject(answers.toBeginning()).files();
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page == name) {
      brand.propose(name.getProjectName());
    }
    return super.getNextPage(page);
  }

  @Override
  public boolean performFinish() {
    IProject project = name.getProjectHandle();
    IPath location = name.useDefaults() ? null : name.getLocationPath();
    List<StarterFile> files = files();
    boolean written = write(monitor -> make(project, location, files, monitor), files);
    if (written) {
      open(project, files);
    }
    return written;
  }

  private static IContainer make(
      IProject project, IPath location, List<StarterFile> files, IProgressMonitor monitor)
      throws CoreException {
    new PlanProject(project, location).create(monitor);
    for (StarterFile file : files) {
      if (project.getFile(IPath.fromPortableString(file.name())).exists()) {
        project.delete(false, true, monitor);
        throw new CoreException(taken(file));
      }
    }
    return project;
  }

  private static IStatus taken(StarterFile file) {
    return new Status(IStatus.WARNING, "org.ligne.ui", NLS.bind(Messages.taken, file.name()));
  }
}
