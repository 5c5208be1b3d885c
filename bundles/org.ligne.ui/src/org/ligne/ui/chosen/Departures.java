package org.ligne.ui.chosen;

import java.util.function.Consumer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells when projects go, until a window does. */
final class Departures implements IWindowListener, IResourceChangeListener {
  private final IWorkbenchWindow window;
  private final Runnable windowGone;
  private final Consumer<IResource> projectGone;

  /**
   * Begins to tell.
   *
   * @param projectGone told on the UI thread which project is closed or deleted
   */
  Departures(IWorkbenchWindow window, Runnable windowGone, Consumer<IResource> projectGone) {
    this.window = window;
    this.windowGone = windowGone;
    this.projectGone = projectGone;
    PlatformUI.getWorkbench().addWindowListener(this);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(
            this, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    IResource project = event.getResource();
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> projectGone.accept(project));
    }
  }

  @Override
  public void windowClosed(IWorkbenchWindow closed) {
    if (closed == window) {
      PlatformUI.getWorkbench().removeWindowListener(this);
      ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
      windowGone.run();
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow opened) {
    // Each window has its own.
  }

  @Override
  public void windowActivated(IWorkbenchWindow active) {
    // What was chosen there is chosen still.
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow inactive) {
    // The user comes back to the same place.
  }
}
