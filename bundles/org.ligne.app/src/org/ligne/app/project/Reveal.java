package org.ligne.app.project;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Shows a project that has just been opened: in the explorer, and its first text in an editor. */
record Reveal(IProject project, Optional<IFile> file) implements Runnable {

  @Override
  public void run() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null || window.getActivePage() == null) {
      return;
    }
    IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
    intro.closeIntro(intro.getIntro());
    try {
      reveal(window.getActivePage());
    } catch (PartInitException e) {
      ILog.get().error("Could not show " + project.getName(), e);
    }
  }

  private void reveal(IWorkbenchPage page) throws PartInitException {
    IViewPart explorer = page.showView(IPageLayout.ID_PROJECT_EXPLORER);
    if (explorer instanceof ISetSelectionTarget target) {
      target.selectReveal(new StructuredSelection(file.isPresent() ? file.get() : project));
    }
    if (file.isPresent()) {
      IDE.openEditor(page, file.get(), true);
    }
  }
}
