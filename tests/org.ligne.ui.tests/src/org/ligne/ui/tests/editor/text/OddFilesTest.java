package org.ligne.ui.tests.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Problems;

/** Files that are no ordinary plans of an ordinary project. */
@InWorkbench
class OddFilesTest {
  @Test
  void aPictureWithABorrowedNameIsToldToBeNoText() {
    IProject project = Projects.create("odd", Map.of("picture.ligne", "PNG\0\0\r\n\u001a"));

    Ui.run(() -> IDE.openEditor(Workbench.page(), project.getFile("picture.ligne")));

    Composite window = Ui.get(() -> Workbench.window().getShell());
    Widgets.find(
        window, Label.class, "no text", label -> label.getText().equals("This file is not a text"));
  }

  @Test
  void aPlainProjectIsMadeALigneProjectByOneClick() throws Exception {
    IProject project = Plans.project();
    Projects.awaitBuild();
    IProjectDescription plain = project.getDescription();
    plain.setNatureIds(new String[0]);
    project.setDescription(plain, null);

    Workbench.open(Plans.campaign(project));
    Composite window = Ui.get(() -> Workbench.window().getShell());
    Link notice =
        Widgets.find(window, Link.class, "notice", link -> link.getText().contains("Make it one"));
    Widgets.click(notice);

    Ui.await("the nature", () -> project.hasNature(Projects.NATURE));
    Ui.await("no notice", () -> !notice.isVisible());
  }

  @Test
  void aFileOutsideTheWorkspaceIsCheckedToo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("loose.ligne");
    Files.writeString(file, Plans.LINE.replace("on LinkedIn", "on Nowhere"));

    IEditorPart editor =
        Ui.get(
            () ->
                IDE.openEditorOnFileStore(
                    Workbench.page(), EFS.getLocalFileSystem().getStore(IPath.fromPath(file))));

    Ui.awaitEquals(List.of("Nowhere"), () -> Problems.errors(editor));
  }

  @Test
  void aVeryLongFileOpensAndIsCheckedWhenItIsSaved() {
    String comment = "// " + "x".repeat(96) + "\n";
    String text = Plans.LINE + comment.repeat(50_000);
    IProject project = Projects.create("long", Map.of("long.ligne", text));

    IEditorPart editor = Workbench.open(project.getFile("long.ligne"));
    Composite window = Ui.get(() -> Workbench.window().getShell());
    Widgets.find(window, Link.class, "notice", link -> link.getText().contains("very long"));
    Workbench.caretBehind(editor, "pillar Savoir");
    Keys.type("\n  pilla");
    Ui.await("what was typed", () -> Workbench.document(editor).get().contains("  pilla\n"));
    Workbench.command("org.eclipse.ui.file.save");

    Ui.await("saved", () -> !editor.isDirty());
    Ui.await("problems", () -> !Problems.errors(editor).isEmpty());
  }

  @Test
  void aProjectThatIsClosedTakesItsCleanEditorsWithIt() throws Exception {
    IProject project = Plans.project();
    IEditorPart editor = Workbench.open(Plans.campaign(project));
    Ui.await("an open editor", () -> Workbench.page().getEditorReferences().length == 1);

    project.close(null);

    Ui.await("no editor", () -> Workbench.page().findEditor(editor.getEditorInput()) == null);
  }

  @Test
  void unsavedTextStaysWhenItsFolderDisappears() throws Exception {
    IProject project = Plans.project();
    IFile file = Plans.campaign(project);
    IEditorPart editor = Workbench.open(file);
    Keys.type("// keep me");
    Ui.await("typed", () -> Workbench.document(editor).get().startsWith("// keep me"));

    Files.delete(Path.of(file.getLocationURI()));
    project.refreshLocal(IResource.DEPTH_INFINITE, null);

    assertTrue(Ui.get(editor::isDirty));
    assertTrue(Workbench.document(editor).get().startsWith("// keep me"));
    assertFalse(file.exists());
  }

  @Test
  void aFileChangedOutsideIsReadAgainAndCheckedAgain() throws Exception {
    IProject project = Plans.project();
    IFile file = Plans.campaign(project);
    IEditorPart editor = Workbench.open(file);
    String other = Plans.CAMPAIGN.replace("on linkedin", "on elsewhere");

    Files.writeString(Path.of(file.getLocationURI()), other, StandardCharsets.UTF_8);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);

    Ui.awaitEquals(List.of("elsewhere"), () -> Problems.errors(editor));
    assertEquals(other, Workbench.document(editor).get());
  }
}
