package org.ligne.ui.tests.language;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;

/** Preferences and properties speak the language that Ligne was started in. */
@InWorkbench
class PagesLanguageTest {
  private final Leftovers leftovers = new Leftovers();
  private IFile file;

  @BeforeEach
  void openAFile() {
    file = Plan.open();
  }

  @Test
  void preferences() {
    PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
    PreferenceDialog[] opened = new PreferenceDialog[1];
    Ui.start(
        () -> {
          opened[0] = PreferencesUtil.createPreferenceDialogOn(null, null, null, null);
          opened[0].open();
        });
    Ui.await("preferences", () -> opened[0] != null && opened[0].getShell() != null);
    for (Object element : manager.getElements(PreferenceManager.PRE_ORDER)) {
      IPreferenceNode node = (IPreferenceNode) element;
      if (Leftovers.isOffered(node)) {
        leftovers.see("preferences", List.of(node.getLabelText()));
        Ui.run(() -> ((IWorkbenchPreferenceContainer) opened[0]).openPage(node.getId(), null));
        leftovers.see("preferences " + node.getId(), opened[0].getShell());
      }
    }
    Ui.run(opened[0]::close);
    leftovers.assertNone();
  }

  @Test
  void properties() {
    for (IResource element : List.of(file, file.getProject())) {
      Ui.start(
          () -> PreferencesUtil.createPropertyDialogOn(null, element, null, null, null).open());
      Shell shell = Shells.that("properties", each -> each.getData() instanceof PreferenceDialog);
      leftovers.see("properties", shell);
      Ui.run(shell::close);
      Shells.awaitClosed(shell);
    }
    leftovers.assertNone();
  }
}
