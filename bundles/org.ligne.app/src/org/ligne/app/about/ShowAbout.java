package org.ligne.app.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command About, shown our way. */
public final class ShowAbout extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    new AboutDialog(HandlerUtil.getActiveShell(event)).open();
    return null;
  }
}
