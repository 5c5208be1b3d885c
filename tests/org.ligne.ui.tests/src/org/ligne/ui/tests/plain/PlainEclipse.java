package org.ligne.ui.tests.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ligne.ui.tests.driver.Hosted;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Screens;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/**
 * An Eclipse of the platform's own, opened in a window by the build: JUnit is not installed in it.
 * It writes a line for each check, and a picture of each that failed, into the folder that the
 * system property {@code ligne.told} names.
 */
public final class PlainEclipse extends Hosted {
  private final Path told = Path.of(System.getProperty("ligne.told"));

  /** Started by the build as an application. */
  public PlainEclipse() {
    super("org.eclipse.ui.ide.workbench");
  }

  @Override
  protected void drive() throws IOException {
    Map<String, Ui.Code> checks = new LinkedHashMap<>();
    checks.putAll(new OthersUntouched().checks());
    checks.putAll(new Installed().checks());
    Workbench.activate();
    for (Map.Entry<String, Ui.Code> check : checks.entrySet()) {
      tell(result(check.getKey(), check.getValue()) + "\n");
    }
    tell("end\n");
  }

  private String result(String name, Ui.Code check) {
    try {
      check.run();
      Screens.take(told.resolve(name + ".png"));
      return "ok " + name;
    } catch (Exception | AssertionError e) {
      Screens.take(told.resolve(name + ".png"));
      return "FAIL " + name + ": " + e;
    } finally {
      Workbench.tidy();
      Projects.deleteAll();
    }
  }

  private void tell(String line) throws IOException {
    Files.createDirectories(told);
    Files.writeString(
        told.resolve("checks.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
