package org.ligne.ui.base;

import java.util.Optional;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.Log;

/** Shows views in the window in front. UI thread only. */
public final class Views {
  private Views() {}

  /** Shows a view and leaves the focus where it is. */
  public static Optional<IViewPart> show(String id) {
    return page().flatMap(page -> show(page, id));
  }

  private static Optional<IViewPart> show(IWorkbenchPage page, String id) {
    try {
      return Optional.of(page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE));
    } catch (PartInitException e) {
      Log.error("Could not show the view " + id, e);
      return Optional.empty();
    }
  }

  /** The page in front, if there is a window. */
  public static Optional<IWorkbenchPage> page() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
  }
}
