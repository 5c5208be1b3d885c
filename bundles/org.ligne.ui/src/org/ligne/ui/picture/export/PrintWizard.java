package org.ligne.ui.picture.export;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.picture.Front;
import org.ligne.ui.wizard.Banner;
import org.ligne.visual.scene.Scene;

/** Prints the picture in front: how, then, in the dialog of the system, on what. */
final class PrintWizard extends Wizard {
  private final Front front;
  private PaperPage page;

  PrintWizard(Front front) {
    this.front = front;
    setWindowTitle(NLS.bind(Messages.printWizard, front.name()));
    setDefaultPageImageDescriptor(Banner.of(Icon.EXPORT));
    setHelpAvailable(false);
  }

  @Override
  public void addPages() {
    Scene whole = front.canvas().scene().orElseThrow();
    page = new PaperPage(whole, front.canvas().inSight().orElseThrow());
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    Scene scene = page.scene();
    PrinterData data = new PrinterData();
    data.orientation = page.isLandscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    PrintDialog dialog = new PrintDialog(getShell());
    dialog.setPrinterData(data);
    PrinterData chosen = dialog.open();
    if (chosen == null) {
      return false;
    }
    new PrintJob(front, scene, page.fit(), chosen).schedule();
    return true;
  }
}
