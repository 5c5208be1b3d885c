package org.ligne.ui.tests.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Wizards and dialogs speak the language that Ligne was started in. */
@InWorkbench
class DialogsLanguageTest {
  private final Leftovers leftovers = new Leftovers();
  private IFile file;

  @BeforeEach
  void openAFile() {
    file = Plan.open();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.eclipse.search.ui.openSearchDialog",
        "org.eclipse.ui.edit.text.goto.line",
        "org.eclipse.ui.file.export",
        "org.eclipse.ui.file.import",
        "org.eclipse.ui.file.saveAs",
        "org.eclipse.ui.navigate.openResource",
        "org.eclipse.ui.newWizard",
        "org.eclipse.ui.views.showView",
        "org.ligne.editor.command.openElement",
        "org.ligne.ui.command.report"
      })
  void dialogs(String command) {
    Shell main = Ui.get(() -> Workbench.window().getShell());
    Workbench.awaitEnabled(command);
    Workbench.command(command);
    Shell dialog =
        Shells.that("the dialog of " + command, each -> each != main && !each.getText().isBlank());
    leftovers.see(command, dialog);
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
    leftovers.assertNone();
  }

  @Test
  void wizards() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    Stream.of(
            workbench.getNewWizardRegistry(),
            workbench.getImportWizardRegistry(),
            workbench.getExportWizardRegistry())
        .map(IWizardRegistry::getRootCategory)
        .flatMap(DialogsLanguageTest::all)
        .filter(Leftovers::isOffered)
        .forEach(this::see);
    leftovers.assertNone();
  }

  private static Stream<IWizardDescriptor> all(IWizardCategory category) {
    return Stream.concat(
        Arrays.stream(category.getWizards()),
        Arrays.stream(category.getCategories()).flatMap(DialogsLanguageTest::all));
  }

  private void see(IWizardDescriptor descriptor) {
    String id = descriptor.getId();
    leftovers.see(
        id,
        List.of(
            descriptor.getLabel(),
            descriptor.getDescription(),
            descriptor.getCategory().getLabel()));
    Ui.start(
        () -> {
          IWorkbenchWizard wizard = descriptor.createWizard();
          wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
          new WizardDialog(Workbench.window().getShell(), wizard).open();
        });
    Shell shell = Shells.that("a wizard", each -> each.getData() instanceof WizardDialog);
    leftovers.see(id, shell);
    Ui.run(shell::close);
    Shells.awaitClosed(shell);
  }
}
