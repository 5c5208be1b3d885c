package org.ligne.app.window;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keeps menu items of the platform away that writers have no use for, or find elsewhere. They
 * belong to action sets, which only a page can hide, for one perspective at a time.
 */
final class Tidy extends PerspectiveAdapter {
  private static final List<String> UNUSED =
      List.of(
          "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
          "org.eclipse.ui.actionSet.keyBindings",
          "org.eclipse.ui.NavigateActionSet");

  private final IWorkbenchWindow window;

  Tidy(IWorkbenchWindow window) {
    this.window = window;
  }

  /** From now on. */
  void keep() {
    window.addPerspectiveListener(this);
    if (window.getActivePage() != null) {
      hide(window.getActivePage());
    }
  }

  private static void hide(IWorkbenchPage page) {
    UNUSED.forEach(page::hideActionSet);
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    hide(page);
  }

  @Override
  public void perspectiveChanged(
      IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
    if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
      hide(page);
    }
  }
}
