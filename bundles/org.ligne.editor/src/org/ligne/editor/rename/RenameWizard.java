package org.ligne.editor.rename;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The new name, then on demand all changes it brings. */
final class RenameWizard extends RefactoringWizard {
  private static final String PREVIEW = "RefactoringWizard.preview";
  private static final int WIDTH = 960;
  private static final int HEIGHT = 600;

  private final Renaming renaming;

  RenameWizard(Renaming renaming) {
    super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    this.renaming = renaming;
    setDefaultPageTitle(renaming.getName());
    setWindowTitle(renaming.getName());
    setDialogSettings(settings());
  }

  /** Two texts beside each other need more room than the platform begins with. */
  private static IDialogSettings settings() {
    IDialogSettings settings =
        DialogSettings.getOrCreateSection(
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RenameWizard.class))
                .getDialogSettings(),
            "rename");
    if (settings.getSection(PREVIEW) == null) {
      IDialogSettings preview = settings.addNewSection(PREVIEW);
      preview.put("width", WIDTH);
      preview.put("height", HEIGHT);
    }
    return settings;
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage(renaming));
  }
}
