package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Files that are called plans, but nobody has ever written such plans. */
@ExtendWith(CleanLog.class)
@InWorkbench
class StrangeFileTest {
  private static final String PLAN = "team Maison {\n  editor Hugo\n}\n";
  private static final int DEEP = 20_000;

  @Test
  void aPictureCalledAPlanIsSaidToBeNoText() throws Exception {
    IProject project = Projects.create("picture", Map.of("team.ligne", PLAN));
    byte[] picture = picture();
    IFile file = project.getFile("logo.ligne");
    file.create(new ByteArrayInputStream(picture), true, null);

    IEditorPart editor = Ui.get(() -> IDE.openEditor(Workbench.page(), file, true));
    Shell window = Ui.get(() -> Workbench.window().getShell());

    Ui.await("the message", () -> Widgets.texts(window).contains("This file is not a text"));
    assertFalse(Ui.get(editor::isDirty));
    assertFalse(Ui.get(() -> ((ITextEditor) editor).isEditable()));
    Ui.await("its problem", () -> messages(file).size() == 1);
    Keys.type("x");
    Keys.press("CTRL+S");
    assertFalse(Ui.get(editor::isDirty));
    assertArrayEquals(picture, Files.readAllBytes(file.getLocation().toPath()));
  }

  @Test
  void aPictureDoesNotKeepOtherPlansFromBeingChecked() throws Exception {
    IProject project = Projects.create("picture", Map.of("team.ligne", PLAN + "line {"));
    project.getFile("logo.ligne").create(new ByteArrayInputStream(picture()), true, null);

    Ui.await("problems of the plan", () -> !messages(project.getFile("team.ligne")).isEmpty());
    Ui.await(
        "one problem of the picture", () -> messages(project.getFile("logo.ligne")).size() == 1);
  }

  @Test
  void deepBracketsAreTypedFoldedAndReported() throws Exception {
    String deep = "line A {\n" + "{\n".repeat(DEEP) + "}\n".repeat(DEEP) + "}\n";
    IProject project = Projects.create("deep", Map.of("deep.ligne", deep));
    IFile file = project.getFile("deep.ligne");

    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "{\n{\n{\n");
    Keys.press("CR");
    Keys.type("x");
    Ui.await("the letter", () -> Workbench.viewer(editor).getDocument().get().contains("x"));

    Ui.await("problems", () -> !messages(file).isEmpty());
    foldAndOpen(editor);
    // Not by key: the editor is clean before the key's command has ended.
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    assertFalse(Ui.get(editor::isDirty));
    assertTrue(Files.readString(file.getLocation().toPath()).contains("x"));
  }

  private static void foldAndOpen(IEditorPart editor) {
    ProjectionViewer viewer = (ProjectionViewer) Workbench.viewer(editor);
    StyledText shown = Workbench.text(editor);
    Ui.await(
        "folds", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
    Workbench.command("org.eclipse.ui.edit.text.folding.collapse_all");
    Ui.await("a short text", () -> shown.getLineCount() < DEEP);
    Workbench.command("org.eclipse.ui.edit.text.folding.expand_all");
    Ui.await("all of the text", () -> shown.getLineCount() > 2 * DEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "[", "\"", "'''", "/*", "a "})
  void deepBracketsInOneLineAreReportedToo(String bracket) throws Exception {
    String text = "line A " + bracket.repeat(DEEP);
    IProject project = Projects.create("deep", Map.of("deep.ligne", text));
    IFile file = project.getFile("deep.ligne");

    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "line A");
    Keys.type("x");

    Ui.await("the letter", () -> Workbench.viewer(editor).getDocument().get().contains("Ax"));
    Ui.await("problems", () -> !messages(file).isEmpty());
  }

  private static byte[] picture() {
    byte[] picture = new byte[200_000];
    new Random(7).nextBytes(picture);
    System.arraycopy(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}, 0, picture, 0, 8);
    return picture;
  }

  private static List<String> messages(IFile file) throws CoreException {
    IMarker[] found = file.findMarkers("org.ligne.editor.problem", true, IResource.DEPTH_ZERO);
    return List.of(found).stream().map(each -> each.getAttribute(IMarker.MESSAGE, "")).toList();
  }
}
