package org.ligne.ui.wizard.project;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.ligne.compiler.starter.NewProject;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.wizard.FileWizard;
import org.ligne.ui.wizard.PreviewPage;

/** Adds an editorial line to a project there is. */
public final class NewLineWizard extends FileWizard {
  private final Answers answers = new Answers();
  private final Networks networks = new Networks();
  private LinePage page;

  /** A wizard that begins to read the library. */
  public NewLineWizard() {
    super(Messages.lineWizard, Icon.NEW_LINE);
  }

  @Override
  public void addPages() {
    page = new LinePage(answers, selection());
    addPage(new BrandPage(answers));
    addPage(new NetworksPage(answers, networks));
    addPage(new TeamPage(answers));
    addPage(page);
    addPage(new PreviewPage(this::files));
  }

  @Override
  protected List<StarterFile> files() {
    return at(page.path(), List.of(new NewProject(answers.toBeginning()).line()));
  }

  @Override
  protected IProject project() {
    return page.project();
  }
}
