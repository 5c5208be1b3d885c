package org.ligne.ui.picture;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.ligne.ui.base.CurrentProject;

/**
 * Has the picture of the project in front made as soon as there is a plan, so that it is there when
 * somebody opens a page. Where there is no project nothing is started.
 */
public final class EarlyPictures implements IStartup {
  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(EarlyPictures::follow);
  }

  private static void follow() {
    CurrentProject.addListener(project -> project.ifPresent(EarlyPictures::make));
    CurrentProject.get().ifPresent(EarlyPictures::make);
  }

  private static void make(IProject project) {
    Pictures.get().latest(project);
  }
}
