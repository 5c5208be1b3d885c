package org.ligne.app.window;

import java.text.Collator;
import java.util.Locale;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.util.Policy;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.ligne.app.project.ProjectFolders;
import org.ligne.app.report.FailureHandler;
import org.ligne.app.report.FailureNotices;
import org.ligne.app.start.Arguments;
import org.ligne.app.theme.Leftovers;
import org.ligne.app.theme.NativeFields;
import org.ligne.app.welcome.AtStart;
import org.ligne.ui.perspective.Editorial;

/** How the workbench as a whole behaves: what it shows first, keeps, and does with failures. */
public final class Advisor extends WorkbenchAdvisor {
  private final Runnable started;
  private final Arguments arguments;
  private final FailureNotices notices = new FailureNotices();
  private AbstractStatusHandler failures;

  /**
   * An advisor for one run.
   *
   * @param started runs as soon as there is a window
   */
  public Advisor(Runnable started, Arguments arguments) {
    this.started = started;
    this.arguments = arguments;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    NativeFields.keep(Display.getCurrent());
    new SharedPictures(configurer).declare();
    TrayDialog.setDialogHelpAvailable(false);
    Policy.setComparator(Collator.getInstance(Locale.forLanguageTag(languageTag())));
  }

  private static String languageTag() {
    return Platform.getNL().replace('_', '-');
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
    return new WindowAdvisor(window, started);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return Editorial.ID;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.eclipse.ui.preferencePages.Workbench";
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
    if (failures == null) {
      failures = new FailureHandler();
    }
    return failures;
  }

  @Override
  public void preStartup() {
    AtStart.prepare();
  }

  @Override
  public void postStartup() {
    started.run();
    Leftovers.clear(Display.getCurrent());
    notices.start();
    arguments.projects().forEach(ProjectFolders::open);
  }

  @Override
  public boolean preShutdown() {
    notices.stop();
    return true;
  }

  @Override
  public void postShutdown() {
    WorkspaceSaving.save();
  }
}
