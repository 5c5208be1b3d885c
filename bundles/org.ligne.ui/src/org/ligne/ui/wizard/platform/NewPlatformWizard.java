package org.ligne.ui.wizard.platform;

import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.ligne.compiler.starter.NewPlatform;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.base.Now;
import org.ligne.ui.wizard.FileWizard;
import org.ligne.ui.wizard.PreviewPage;

/** Describes a network: a worked skeleton with formats, limits, and who says so. */
public final class NewPlatformWizard extends FileWizard {
  private final LimitsPage limits = new LimitsPage();
  private PlatformPage page;

  /** A wizard without pages yet. */
  public NewPlatformWizard() {
    super(Messages.wizard, Icon.NEW_PLATFORM);
  }

  @Override
  public void addPages() {
    page = new PlatformPage(selection());
    addPage(page);
    addPage(limits);
    addPage(new PreviewPage(this::files));
  }

  @Override
  protected List<StarterFile> files() {
    return at(page.path(), List.of(platform().file()));
  }

  private NewPlatform platform() {
    return new NewPlatform(
        UiLanguage.locale(),
        page.name(),
        page.label(),
        page.medium(),
        limits.source(),
        limits.address(),
        limits.grade(),
        limits.limit(),
        limits.counter(),
        limits.images(),
        limits.videos(),
        limits.isTitled(),
        Now.day(ZoneOffset.UTC));
  }

  @Override
  protected IProject project() {
    return page.project();
  }
}
