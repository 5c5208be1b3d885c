package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;

/** Projects that go while something is being done about them. */
@ExtendWith(CleanLog.class)
@InWorkbench
class VanishingTest {
  private static final int FILES = 60;

  @Test
  void aProjectMayGoWhileItsProblemsAreWritten() throws Exception {
    Map<String, String> plans = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      plans.put("plan" + i + ".ligne", "team T" + i + " { nobody } \n".repeat(20));
    }
    IProject project = Projects.create("vanishing", plans);
    Ui.await("the first problems", () -> count(project) > 0);

    project.delete(true, true, null);

    Projects.awaitBuild();
    assertFalse(project.exists());
  }

  private static int count(IProject project) throws Exception {
    return project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE).length;
  }
}
