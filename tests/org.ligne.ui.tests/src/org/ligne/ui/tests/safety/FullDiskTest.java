package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** A journal that cannot be written, as on a full disk, stops nobody from typing and saving. */
@ExtendWith(CleanLog.class)
@Tells("unsaved text cannot be written down")
@InWorkbench
class FullDiskTest {
  private static final String PLAN = "team Maison {\n  editor Hugo\n}\n";

  private final Path folder = UnsavedTexts.folder();
  private final Path aside = folder.resolveSibling("aside");

  /** A file where the folder should be: nothing can be written below it, by anybody. */
  @BeforeEach
  void blockTheJournal() throws IOException {
    if (Files.exists(folder)) {
      Files.move(folder, aside);
    }
    Files.createFile(folder);
  }

  @AfterEach
  void freeTheJournal() throws IOException {
    if (Files.isRegularFile(folder)) {
      Files.delete(folder);
    }
    if (Files.exists(aside)) {
      Files.move(aside, folder);
    }
  }

  @Test
  void aJournalThatCannotBeWrittenIsToldOnce() throws Exception {
    String before = CleanLog.all();
    IFile file = Projects.create("full", Map.of("team.ligne", PLAN)).getFile("team.ligne");
    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "Hugo");

    Keys.type("lin");
    Ui.await("a first word about it", () -> told(before) == 1);
    Keys.type(" le");
    Ui.awaitEquals(
        PLAN.replace("Hugo", "Hugolin le"), () -> Workbench.viewer(editor).getDocument().get());
    freeTheJournal();
    Keys.type(" Grand");
    Ui.await("the text in the journal", () -> UnsavedTexts.all().contains("Hugolin le Grand"));

    assertEquals(1, told(before));
    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());
    assertEquals(
        PLAN.replace("Hugo", "Hugolin le Grand"), Files.readString(file.getLocation().toPath()));
    Ui.await("an empty journal", () -> UnsavedTexts.all().isEmpty());
  }

  private static long told(String before) throws IOException {
    return CleanLog.entries(CleanLog.all().substring(before.length()))
        .filter(entry -> entry.contains("org.ligne.editor"))
        .count();
  }
}
