package org.ligne.ui.tests.driver;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;

/** A workbench that starts as its users start it, and is then driven from a thread of its own. */
public abstract class Hosted implements IApplication, ITestHarness {
  private final String application;
  private final TestableObject workbench = PlatformUI.getTestableObject();

  /**
   * A workbench to be driven.
   *
   * @param application the id of the application that opens it
   */
  protected Hosted(String application) {
    this.application = application;
  }

  /** Drives the workbench; it is closed afterwards. */
  protected abstract void drive() throws Exception;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    workbench.setTestHarness(this);
    IExtension extension =
        Platform.getExtensionRegistry()
            .getExtension("org.eclipse.core.runtime.applications", application);
    IApplication real =
        (IApplication)
            extension.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension(
                "class");
    return real.start(context);
  }

  @Override
  public void stop() {
    // It is killed, or ends by itself.
  }

  @Override
  public void runTests() {
    workbench.testingStarting();
    try {
      drive();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      workbench.testingFinished();
    }
  }
}
