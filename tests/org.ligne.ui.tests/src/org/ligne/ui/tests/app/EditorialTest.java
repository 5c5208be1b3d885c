package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** What the window shows to begin with. */
@InWorkbench
class EditorialTest {

  @Test
  void startsInThePerspectiveForWriting() {
    String perspective = Ui.get(() -> Workbench.page().getPerspective().getId());
    assertEquals("org.ligne.ui.editorial", perspective);
  }

  @Test
  void hasExplorerOutlinePropertiesAndProblems() {
    Ui.run(() -> Workbench.page().resetPerspective());
    Stream.of(
            IPageLayout.ID_PROJECT_EXPLORER,
            IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW)
        .forEach(view -> assertTrue(Workbench.isOpen(view), view));
  }

  @Test
  void theTitleNamesTheFile() {
    IProject project = Projects.create("titled", Map.of("plan.ligne", "pack Empty {}\n"));
    Workbench.open(project.getFile("plan.ligne"));
    Ui.awaitEquals("titled/plan.ligne – Ligne", () -> Workbench.window().getShell().getText());
    Ui.run(() -> Workbench.page().closeAllEditors(false));
    Ui.awaitEquals("Ligne", () -> Workbench.window().getShell().getText());
  }
}
