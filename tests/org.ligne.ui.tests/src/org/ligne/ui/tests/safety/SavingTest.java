package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Saving replaces a file as a whole and keeps what it was. */
@ExtendWith(CleanLog.class)
@InWorkbench
class SavingTest {
  private static final String PLAN = "team Maison {\n  editor Hugo\n}\n";

  @Test
  void savingKeepsTheLastVersionInTheHistoryAndUndoBeyondIt() throws Exception {
    IProject project = Projects.create("saving", Map.of("team.ligne", PLAN));
    IFile file = project.getFile("team.ligne");
    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "Hugo");

    Keys.type("lin");
    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());

    assertEquals(PLAN.replace("Hugo", "Hugolin"), onDisk(file));
    assertEquals(List.of(PLAN), history(file));
    assertEquals(List.of("team.ligne"), names(project));
    Keys.press("CTRL+Z");
    Ui.awaitEquals(PLAN, () -> Workbench.viewer(editor).getDocument().get());
    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());
    assertEquals(PLAN, onDisk(file));
  }

  @Test
  void theRightsOfAFileStay() throws Exception {
    IProject project = Projects.create("rights", Map.of("team.ligne", PLAN));
    Path place = Projects.folder(project).resolve("team.ligne");
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-r-----"));
    IEditorPart editor = Workbench.open(project.getFile("team.ligne"));
    Workbench.caretBehind(editor, "Hugo");

    Keys.type("lin");
    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());

    assertEquals("[GROUP_READ, OWNER_READ, OWNER_WRITE]", rights(place));
  }

  private static String rights(Path file) throws IOException {
    return Files.getPosixFilePermissions(file).stream()
        .map(Enum::name)
        .sorted()
        .toList()
        .toString();
  }

  private static String onDisk(IFile file) throws IOException {
    return Files.readString(file.getLocation().toPath());
  }

  private static List<String> history(IFile file) throws CoreException, IOException {
    List<String> texts = new ArrayList<>();
    for (IFileState state : file.getHistory(null)) {
      texts.add(new String(state.getContents().readAllBytes(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static List<String> names(IProject project) throws IOException {
    try (Stream<Path> files = Files.list(Projects.folder(project))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("ligne"))
          .toList();
    }
  }
}
