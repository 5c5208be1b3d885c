package org.ligne.app.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ligne.app.menu.ActionBars;
import org.ligne.app.project.RecentProjects;

/** How a window behaves: its size, its bars, and its title, which names the open file. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
  private final Runnable opened;
  private final WindowTitle title;

  WindowAdvisor(IWorkbenchWindowConfigurer configurer, Runnable opened) {
    super(configurer);
    this.opened = opened;
    this.title = new WindowTitle(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new ActionBars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setShowPerspectiveBar(false);
    window.setInitialSize(size());
    title.watch();
    window.getWindow().getPartService().addPartListener(new RecentProjects());
  }

  /** Most of the screen, but never wider than lines of text are comfortable. */
  private static Point size() {
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    return new Point(Math.min(1600, screen.width * 9 / 10), Math.min(1040, screen.height * 9 / 10));
  }

  @Override
  public void postWindowOpen() {
    new Tidy(getWindowConfigurer().getWindow()).keep();
    opened.run();
  }
}
