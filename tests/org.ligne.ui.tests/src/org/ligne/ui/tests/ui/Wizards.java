package org.ligne.ui.tests.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Opens wizards of the workbench and goes through their pages. */
public final class Wizards {
  private Wizards() {}

  /** Opens a wizard for new things by its id. */
  public static Shell open(String id, Object... selection) {
    Ui.start(
        () -> {
          IWizardDescriptor descriptor =
              PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id);
          IWorkbenchWizard wizard = descriptor.createWizard();
          wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
          show(wizard);
        });
    return dialog();
  }

  private static void show(IWizard wizard) {
    new WizardDialog(Workbench.window().getShell(), wizard).open();
  }

  /** The wizard that is open. */
  public static Shell dialog() {
    return Shells.that("a wizard", shell -> shell.getData() instanceof WizardDialog);
  }

  /** Goes on to the next page. */
  public static void next(Shell wizard) {
    String before = page(wizard);
    Widgets.click(button(wizard, IDialogConstants.NEXT_ID));
    Ui.await("the page after " + before, () -> !page(wizard).equals(before));
  }

  /** Goes back to the page before. */
  public static void back(Shell wizard) {
    String before = page(wizard);
    Widgets.click(button(wizard, IDialogConstants.BACK_ID));
    Ui.await("the page before " + before, () -> !page(wizard).equals(before));
  }

  /** Presses Finish and waits until the wizard is gone. */
  public static void finish(Shell wizard) {
    Widgets.click(button(wizard, IDialogConstants.FINISH_ID));
    Shells.awaitClosed(wizard);
  }

  /** Presses one of the buttons below the pages, without waiting for what comes of it. */
  public static void press(Shell wizard, int id) {
    Widgets.click(button(wizard, id));
  }

  /** The dialog that stands above the wizard. */
  public static Shell above(Shell wizard) {
    return Shells.that("a dialog above the wizard", shell -> shell.getParent() == wizard);
  }

  /** Whether the wizard could finish now. */
  public static boolean canFinish(Shell wizard) {
    return Ui.get(() -> button(wizard, IDialogConstants.FINISH_ID).isEnabled());
  }

  /** The message in the head of the page, an error or not. */
  public static String message(Shell wizard) {
    return Ui.get(
        () -> {
          var page = ((WizardDialog) wizard.getData()).getCurrentPage();
          return page.getErrorMessage() == null ? page.getMessage() : page.getErrorMessage();
        });
  }

  private static String page(Shell wizard) {
    return Ui.get(() -> ((WizardDialog) wizard.getData()).getCurrentPage().getName());
  }

  private static Button button(Shell wizard, int id) {
    return Ui.find(
        "the button " + id,
        () ->
            Widgets.all(wizard, Button.class).stream()
                .filter(button -> Integer.valueOf(id).equals(button.getData()))
                .findFirst()
                .orElse(null));
  }
}
