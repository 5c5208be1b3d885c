package org.ligne.app.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.ligne.app.window.Advisor;
import org.ligne.app.workspace.Questions;
import org.ligne.app.workspace.WorkspaceLocation;

/** The workbench as an application: a folder to keep things in, a splash, then the window. */
public final class WorkbenchApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    return Relaunch.after(open(context));
  }

  private static Integer open(IApplicationContext context) {
    Pale.icons();
    Display display = PlatformUI.createDisplay();
    Location location = Platform.getInstanceLocation();
    Arguments arguments = Arguments.of(arguments(context));
    try {
      Path wanted = arguments.workspace().orElseGet(WorkspaceLocation::home);
      boolean claimed = new WorkspaceLocation(location, wanted, new Questions()).claim();
      return claimed ? run(display, arguments) : EXIT_OK;
    } finally {
      display.dispose();
      Optional.ofNullable(location).ifPresent(Location::release);
    }
  }

  private static Integer run(Display display, Arguments arguments) {
    Splash splash = Splash.open(display);
    int code = PlatformUI.createAndRunWorkbench(display, new Advisor(splash::close, arguments));
    finish(display);
    return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
  }

  /**
   * Does what is still asked of this thread. A display that is being disposed would do it too, but
   * it holds the toolkit's lock meanwhile, for which jobs that have not ended yet may wait.
   */
  private static void finish(Display display) {
    boolean more = true;
    while (more && !display.isDisposed()) {
      more = display.readAndDispatch();
    }
  }

  private static String[] arguments(IApplicationContext context) {
    Map<?, ?> all = context.getArguments();
    return all.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] ours
        ? ours
        : new String[0];
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IWorkbench workbench = PlatformUI.getWorkbench();
    Display display = workbench.getDisplay();
    display.syncExec(
        () -> {
          if (!display.isDisposed()) {
            workbench.close();
          }
        });
  }
}
