package org.ligne.app.project;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command that asks for a folder and opens it as a project. */
public final class OpenFolder extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
    dialog.setText(Messages.choose);
    dialog.setMessage(Messages.chooseHint);
    String folder = dialog.open();
    if (folder != null) {
      ProjectFolders.open(Path.of(folder));
    }
    return null;
  }
}
