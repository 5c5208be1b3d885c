package org.ligne.ui.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.ligne.editor.connection.Locations;

/** A double click on a statement goes to its text. */
public final class NodeActions extends CommonActionProvider {
  private final Action open =
      new Action(Messages.open) {
        @Override
        public void run() {
          if (node() != null) {
            Locations.open(node().location());
          }
        }
      };

  private Node node() {
    return getContext() != null
            && getContext().getSelection() instanceof IStructuredSelection selection
            && selection.getFirstElement() instanceof Node node
        ? node
        : null;
  }

  @Override
  public void fillActionBars(IActionBars bars) {
    if (node() != null) {
      bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
    }
  }

  @Override
  public void fillContextMenu(IMenuManager menu) {
    if (node() != null) {
      menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
    }
  }
}
