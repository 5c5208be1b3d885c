package org.ligne.ui.picture.export;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.picture.Front;

/** Prints the picture in front. */
public final class PrintPictureHandler extends PictureHandler {
  @Override
  protected void run(Front front, ExecutionEvent event) {
    new WizardDialog(HandlerUtil.getActiveShell(event), new PrintWizard(front)).open();
  }
}
