package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Others change, delete and lock files while their text is being typed. */
@ExtendWith(CleanLog.class)
@InWorkbench
class OutsideTest {
  private static final String PLAN = "team Maison {\n  editor Hugo\n}\n";
  private static final String TYPED = PLAN.replace("Hugo", "Hugolin");
  private static final String OTHERS = PLAN.replace("Hugo", "Hugo\n  editor Claire");

  @Test
  void replacingTheTextByThatOfOthersKeepsItInTheHistoryAndUndo() throws Exception {
    IFile file = file("outside");
    IEditorPart editor = typed(file);
    Files.writeString(file.getLocation().toPath(), OTHERS);

    Shell question = asked(editor);
    Widgets.click(question, "Take the Text of the File");

    Ui.awaitEquals(OTHERS, () -> text(editor));
    assertEquals(OTHERS, Files.readString(file.getLocation().toPath()));
    assertTrue(history(file).contains(TYPED), () -> "history: " + quietHistory(file));
    Ui.await("a saved editor", () -> !editor.isDirty());
    Keys.focus(Workbench.text(editor));
    Workbench.awaitEnabled("org.eclipse.ui.edit.undo");
    Keys.press("CTRL+Z");
    Ui.awaitEquals(TYPED, () -> text(editor));
  }

  @Test
  void keepingTheTextAsksBeforeThatOfOthersIsReplaced() throws Exception {
    IFile file = file("outside");
    IEditorPart editor = typed(file);
    Files.writeString(file.getLocation().toPath(), OTHERS);

    Widgets.click(asked(editor), "Keep My Text");
    Ui.awaitEquals(1, () -> Shells.titles().size());
    assertEquals(TYPED, text(editor));
    Workbench.command("org.eclipse.ui.file.save");
    Widgets.click(Shells.titled("Update conflict"), "Yes");

    Ui.await("the saved editor", () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
    assertTrue(history(file).contains(OTHERS), () -> "history: " + quietHistory(file));
  }

  @Test
  void aDeletedFileIsSavedAgainWhereItWas() throws Exception {
    IFile file = file("deleted");
    IEditorPart editor = typed(file);
    Files.delete(file.getLocation().toPath());
    file.refreshLocal(IResource.DEPTH_INFINITE, null);

    assertEquals(TYPED, text(editor));
    Workbench.command("org.eclipse.ui.file.save");

    Ui.await("the saved editor; " + Shells.titles(), () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
  }

  @Test
  void aProjectFolderThatDisappearsTakesNoTextWithIt() throws Exception {
    IFile file = file("gone");
    IProject project = file.getProject();
    IEditorPart editor = typed(file);
    delete(Projects.folder(project));
    // The platform finds the project's own file missing, when anybody looks.
    assertThrows(CoreException.class, () -> project.refreshLocal(IResource.DEPTH_INFINITE, null));
    Ui.await("no file", () -> !file.exists());
    Projects.awaitBuild();

    assertEquals(TYPED, text(editor));
    Ui.await("the text in the journal", () -> UnsavedTexts.all().contains("Hugolin"));
    Workbench.command("org.eclipse.ui.file.save");

    Ui.await("the saved editor; " + Shells.titles(), () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
    String description = Files.readString(Projects.folder(project).resolve(".project"));
    assertTrue(description.contains(Projects.NATURE), description);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
  }

  @Test
  void comingBackToADeletedFileAsksWhetherToSaveItAgain() throws Exception {
    IFile file = file("deleted");
    IEditorPart editor = typed(file);
    Files.delete(file.getLocation().toPath());

    comeBack(editor);
    Widgets.click(Shells.titled("File Deleted"), "Save Again");

    Ui.await("the saved editor; " + Shells.titles(), () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
  }

  @Test
  void textThatWasNotChangedHereFollowsItsFile() throws Exception {
    IFile file = file("outside");
    IEditorPart editor = Workbench.open(file);
    Files.writeString(file.getLocation().toPath(), OTHERS);

    comeBack(editor);

    Ui.awaitEquals(OTHERS, () -> Workbench.viewer(editor).getDocument().get());
    assertFalse(Ui.get(editor::isDirty));
  }

  @Test
  void aFileThatTurnsReadOnlyIsNotWritten() throws Exception {
    IFile file = file("locked");
    IEditorPart editor = typed(file);
    Path place = file.getLocation().toPath();
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r--r--r--"));
    Workbench.command("org.eclipse.ui.file.save");
    Widgets.click(Shells.titled("Read-only File Encountered"), "No");

    Shell refusal = Shells.titled("Not Saved");
    Ui.await(
        "why",
        () -> Widgets.texts(refusal).stream().anyMatch(each -> each.contains("write-protected")));
    Widgets.click(refusal, "OK");
    Shells.awaitClosed(refusal);
    assertEquals(PLAN, Files.readString(place));
    assertEquals(TYPED, text(editor));
    assertTrue(Ui.get(editor::isDirty));

    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-r--r--"));
    Workbench.command("org.eclipse.ui.file.save");
    Ui.await("the saved editor", () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(place));
  }

  @Test
  void aProjectFolderThatTurnsReadOnlyTakesNoTextWithIt() throws Exception {
    IFile file = file("protected");
    IEditorPart editor = typed(file);
    Path folder = Projects.folder(file.getProject());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Workbench.command("org.eclipse.ui.file.save");
      // Protection does not hold for administrators, who may be the ones to run this.
      if (Files.isWritable(folder)) {
        Ui.await("the saved editor", () -> !editor.isDirty());
      } else {
        refuseToWriteIn(folder, editor);
        assertEquals(PLAN, Files.readString(file.getLocation().toPath()));
      }
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    if (Ui.get(editor::isDirty)) {
      Workbench.command("org.eclipse.ui.file.save");
    }
    Ui.await("the saved editor; " + Shells.titles(), () -> !editor.isDirty());
    assertEquals(TYPED, Files.readString(file.getLocation().toPath()));
  }

  private static void refuseToWriteIn(Path folder, IEditorPart editor) {
    Shell refusal = Shells.titled("Not Saved");
    List<String> said = Widgets.texts(refusal);
    String reason = "The folder “" + folder + "” is write-protected.";
    assertTrue(said.stream().anyMatch(each -> each.startsWith(reason)), said::toString);
    Widgets.click(refusal, "OK");
    Shells.awaitClosed(refusal);
    assertEquals(TYPED, text(editor));
    assertTrue(Ui.get(editor::isDirty));
  }

  private static IFile file(String project) {
    return Projects.create(project, Map.of("team.ligne", PLAN)).getFile("team.ligne");
  }

  private static IEditorPart typed(IFile file) {
    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "Hugo");
    Keys.type("lin");
    Ui.awaitEquals(TYPED, () -> text(editor));
    return editor;
  }

  /** What the workbench asks as soon as the user comes back from the other program. */
  private static Shell asked(IEditorPart editor) {
    comeBack(editor);
    return Shells.titled("Changed Elsewhere");
  }

  private static void comeBack(IEditorPart editor) {
    Ui.start(
        () -> {
          Workbench.page().activate(Workbench.page().showView("org.eclipse.ui.views.ProblemView"));
          Workbench.page().activate(editor);
        });
  }

  private static String text(IEditorPart editor) {
    return Ui.get(() -> Workbench.viewer(editor).getDocument().get());
  }

  private static List<String> history(IFile file) throws CoreException, IOException {
    List<String> texts = new ArrayList<>();
    for (IFileState state : file.getHistory(null)) {
      texts.add(new String(state.getContents().readAllBytes(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static String quietHistory(IFile file) {
    try {
      return history(file).toString();
    } catch (CoreException | IOException e) {
      return e.toString();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
