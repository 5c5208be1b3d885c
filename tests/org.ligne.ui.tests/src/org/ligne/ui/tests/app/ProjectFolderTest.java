package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.app.project.ProjectFolders;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** A folder of the file system, opened as a project where it is. */
@InWorkbench
class ProjectFolderTest {

  @Test
  void becomesAProjectAndShowsItsText(@TempDir Path parent) throws Exception {
    Path folder = folder(parent, "Automne 2026");
    ProjectFolders.open(folder);
    IProject project = project("Automne 2026");
    Ui.awaitEquals("plan.ligne", ProjectFolderTest::openEditor);
    assertTrue(project.hasNature(Projects.NATURE));
    assertEquals(folder.toRealPath(), project.getLocation().toPath().toRealPath());
    assertTrue(Files.exists(folder.resolve("plan.ligne")), "nothing was moved");
  }

  @Test
  void openedTwiceItIsOneProject(@TempDir Path parent) throws Exception {
    Path folder = folder(parent, "twice");
    ProjectFolders.open(folder);
    project("twice");
    ProjectFolders.open(folder);
    Ui.awaitEquals("plan.ligne", ProjectFolderTest::openEditor);
    assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
  }

  @Test
  void twoFoldersOfOneNameAreTwoProjects(@TempDir Path parent) throws Exception {
    ProjectFolders.open(folder(parent.resolve("one"), "plan"));
    project("plan");
    ProjectFolders.open(folder(parent.resolve("two"), "plan"));
    project("plan 2");
    assertEquals(2, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
  }

  @Test
  void aFolderThatIsNotThereIsSaid(@TempDir Path parent) {
    Path missing = parent.resolve("missing");
    ProjectFolders.open(missing);
    Shell dialog = Shells.that("a message", shell -> shell.getParent() != null);
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
  }

  private static String openEditor() {
    IEditorPart editor = Workbench.page().getActiveEditor();
    return editor == null ? "" : editor.getTitle();
  }

  private static Path folder(Path parent, String name) throws Exception {
    Path folder = Files.createDirectories(parent.resolve(name));
    Files.writeString(folder.resolve("plan.ligne"), "pack Empty {}\n", StandardCharsets.UTF_8);
    return folder;
  }

  private static IProject project(String name) {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    Ui.await("project " + name, project::isOpen);
    return project;
  }
}
