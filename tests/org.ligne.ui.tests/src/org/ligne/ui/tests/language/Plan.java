package org.ligne.ui.tests.language;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** A plan that is open while one looks around; its names are words of neither language. */
final class Plan {
  private static final String TEXT =
      """
      line Lin {
        languages fr
        zone Europe/Paris
        pillar Thym
        channel blog on Blog
      }
      """;

  private Plan() {}

  /** Whether a text is one of its words. */
  static boolean holds(String text) {
    return Arrays.asList(TEXT.split("\\s+")).contains(text);
  }

  /** Opens it in a window as it is at the first start. */
  static IFile open() {
    IProject project = Projects.create("lin", Map.of("lin.ligne", TEXT));
    Ui.run(() -> Workbench.page().resetPerspective());
    IFile file = project.getFile("lin.ligne");
    Workbench.open(file);
    Projects.awaitBuild();
    return file;
  }
}
