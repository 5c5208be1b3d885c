package org.ligne.ui.wizard.campaign;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.wizard.FileWizard;
import org.ligne.ui.wizard.PreviewPage;

/** Makes a campaign that follows a line of the project, with a post to be written per pillar. */
public final class NewCampaignWizard extends FileWizard {
  private CampaignPage page;

  /** A wizard without pages yet. */
  public NewCampaignWizard() {
    super(Messages.wizard, Icon.NEW_CAMPAIGN);
  }

  @Override
  public void addPages() {
    page = new CampaignPage(selection());
    addPage(page);
    addPage(new PreviewPage(this::files));
  }

  @Override
  protected List<StarterFile> files() {
    return at(page.path(), page.campaign().files());
  }

  @Override
  protected IProject project() {
    return page.project();
  }
}
