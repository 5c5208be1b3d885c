package org.ligne.ui.tests.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** The {@code ligne} command itself, inside this framework. */
final class Cli {
  private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";

  private Cli() {}

  /** Runs the command and gives its exit code; what it writes to the screen is thrown away. */
  static int run(String... arguments) {
    PrintStream screen = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return (Integer) application().start(new Context(arguments));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      System.setOut(screen);
    }
  }

  private static IApplication application() throws Exception {
    IConfigurationElement[] elements =
        Platform.getExtensionRegistry()
            .getExtension(APPLICATIONS, "org.ligne.cli.headless")
            .getConfigurationElements();
    IConfigurationElement run = elements[0].getChildren("run")[0];
    return (IApplication) run.createExecutableExtension("class");
  }

  /** What the framework would tell the command. */
  private record Context(String... arguments) implements IApplicationContext {
    @Override
    public Map<String, Object> getArguments() {
      return Map.of(APPLICATION_ARGS, arguments);
    }

    @Override
    public void applicationRunning() {
      // Nobody waits for it.
    }

    @Override
    public String getBrandingApplication() {
      return null;
    }

    @Override
    public String getBrandingName() {
      return null;
    }

    @Override
    public String getBrandingDescription() {
      return null;
    }

    @Override
    public String getBrandingId() {
      return null;
    }

    @Override
    public String getBrandingProperty(String key) {
      return null;
    }

    @Override
    public Bundle getBrandingBundle() {
      return null;
    }

    @Override
    public void setResult(Object result, IApplication application) {
      throw new UnsupportedOperationException();
    }
  }
}
