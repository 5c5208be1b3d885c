package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.editor.connection.Locations;

/** Goes to the statement that a row or a node of a tree stands for. */
public final class RevealInText extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
      Location location = Adapters.adapt(selection.getFirstElement(), Location.class);
      if (location != null) {
        Locations.open(location);
      }
    }
    return null;
  }
}
