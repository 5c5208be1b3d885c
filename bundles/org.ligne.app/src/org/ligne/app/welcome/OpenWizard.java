package org.ligne.app.welcome;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens a wizard by its id; when it has made something, the welcome page makes room for it. */
record OpenWizard(IWorkbenchWindow window, String id) implements Runnable {
  static final String PROJECT = "org.ligne.ui.wizard.project";
  static final String SAMPLES = "org.ligne.ui.wizard.samples";

  @Override
  public void run() {
    try {
      open(descriptor().createWizard());
    } catch (CoreException e) {
      ILog.get().error("The wizard " + id + " failed", e);
    }
  }

  private IWizardDescriptor descriptor() {
    IWizardDescriptor found = window.getWorkbench().getNewWizardRegistry().findWizard(id);
    return found != null ? found : window.getWorkbench().getImportWizardRegistry().findWizard(id);
  }

  private void open(IWorkbenchWizard wizard) {
    wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
    if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
      IIntroManager intro = window.getWorkbench().getIntroManager();
      intro.closeIntro(intro.getIntro());
    }
  }
}
