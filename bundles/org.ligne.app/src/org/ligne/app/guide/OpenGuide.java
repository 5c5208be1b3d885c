package org.ligne.app.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.intro.IIntroManager;

/** The command that opens the language guide. */
public final class OpenGuide extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IIntroManager intro = window.getWorkbench().getIntroManager();
    intro.closeIntro(intro.getIntro());
    try {
      return window.getActivePage().openEditor(new GuideInput(), GuideEditor.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("the guide did not open", e);
    }
  }
}
