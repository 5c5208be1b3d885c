package org.ligne.editor.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for elements and goes to their declarations. */
public final class OpenElement extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    OpenDialog dialog = new OpenDialog(HandlerUtil.getActiveShell(event));
    if (dialog.open() == Window.OK) {
      dialog.chosen().forEach(Element::reveal);
    }
    return null;
  }
}
