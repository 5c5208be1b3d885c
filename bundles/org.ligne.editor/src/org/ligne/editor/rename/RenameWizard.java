package org.ligne.editor.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** The new name, then on demand all changes it brings. */
final class RenameWizard extends RefactoringWizard {
  private final Renaming renaming;

  RenameWizard(Renaming renaming) {
    super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    this.renaming = renaming;
    setDefaultPageTitle(renaming.getName());
    setWindowTitle(renaming.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage(renaming));
  }
}
