package org.ligne.ui.base;

import java.util.function.Consumer;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells which part the user is at, in all windows there are and will be. */
final class Windows implements IWindowListener {
  private final Consumer<IWorkbenchPart> told;
  private final ISelectionListener selections;
  private final PartActivation parts;

  Windows(Consumer<IWorkbenchPart> told) {
    this.told = told;
    this.selections = (part, selection) -> told.accept(part);
    this.parts = new PartActivation(told);
  }

  void follow(IWorkbench workbench) {
    workbench.addWindowListener(this);
    for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
      windowOpened(window);
    }
  }

  void leave(IWorkbench workbench) {
    workbench.removeWindowListener(this);
    for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
      windowClosed(window);
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getSelectionService().addPostSelectionListener(selections);
    window.getPartService().addPartListener(parts);
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    window.getSelectionService().removePostSelectionListener(selections);
    window.getPartService().removePartListener(parts);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {
    told.accept(window.getActivePage() == null ? null : window.getActivePage().getActivePart());
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {
    // The user comes back to the same place.
  }
}
