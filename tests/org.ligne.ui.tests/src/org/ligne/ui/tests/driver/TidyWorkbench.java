package org.ligne.ui.tests.driver;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ligne.editor.preferences.Preferences;

/** Leaves nothing of one test to the next, and takes a picture of the screen when one fails. */
final class TidyWorkbench implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    clean();
    // A list that opens by itself takes keys meant for the text; tests ask for it.
    Preferences.store().setValue(Preferences.SUGGEST, false);
    Workbench.activate();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      Screens.take(Path.of("target", "screens", name(context) + ".png").toAbsolutePath());
    }
    clean();
  }

  private static void clean() {
    Workbench.tidy();
    Projects.deleteAll();
  }

  private static String name(ExtensionContext context) {
    String method = context.getRequiredTestMethod().getName();
    return context.getRequiredTestClass().getSimpleName() + "." + method;
  }
}
