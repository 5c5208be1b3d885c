package org.ligne.ui.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Changes of many entries at once. */
@InWorkbench
class BulkTest {
  @Test
  void manyAreShiftedAtOnceAndOneUndoBringsTheIdenticalTextBack() {
    IEditorPart editor = Sample.open();
    Listed list = Listed.of(3);
    list.select(0, 1, 2);
    list.menu().choose(in("Shift", "Décaler"), in("A Day Later", "Un jour plus tard"));
    String moved =
        Sample.CAMPAIGN
            .replace("2026-12-08 10:00", "2026-12-09 10:00")
            .replace("2026-12-08 11:00", "2026-12-09 11:00")
            .replace("2026-12-15 09:30", "2026-12-16 09:30");
    Ui.awaitEquals(moved, () -> Sample.text(editor));
    list.run(ActionFactory.UNDO);
    Ui.awaitEquals(Sample.CAMPAIGN, () -> Sample.text(editor));
    list.run(ActionFactory.REDO);
    Ui.awaitEquals(moved, () -> Sample.text(editor));
  }

  @Test
  void oneUndoBringsFilesBackThatAreNotOpen() {
    IEditorPart editor = Sample.open();
    Path file = ResourceUtil.getFile(editor.getEditorInput()).getLocation().toPath();
    Listed list = Listed.of(3);
    Ui.run(() -> Workbench.page().closeEditor(editor, false));
    list.select(0, 2);
    list.menu().choose(in("Shift", "Décaler"), in("A Day Later", "Un jour plus tard"));
    String moved =
        Sample.CAMPAIGN
            .replace("2026-12-08 10:00", "2026-12-09 10:00")
            .replace("2026-12-15 09:30", "2026-12-16 09:30");
    Ui.awaitEquals(moved, () -> Files.readString(file));
    list.run(ActionFactory.UNDO);
    Ui.awaitEquals(Sample.CAMPAIGN, () -> Files.readString(file));
    list.run(ActionFactory.REDO);
    Ui.awaitEquals(moved, () -> Files.readString(file));
  }

  @Test
  void aChangeOfSeveralFilesIsOneStepWhetherTheyAreOpenOrNot() {
    IEditorPart editor = Sample.open();
    IProject project = ResourceUtil.getFile(editor.getEditorInput()).getProject();
    String other =
        """
        campaign Closing follows Tea {
          from 2026-12-07 to 2026-12-18

          post Bye { on blog  at 2026-12-17 12:00  text en "Good bye." } // stays
        }
        """;
    Path file = Projects.write(project, "closing.ligne", other).getLocation().toPath();
    Listed list = Listed.of(4);
    Ui.run(() -> list.table().selectAll());
    Ui.run(() -> list.table().notifyListeners(SWT.Selection, Widgets.event(list.table())));
    list.menu().choose(in("Shift", "Décaler"), in("A Day Later", "Un jour plus tard"));
    Ui.awaitEquals(other.replace("12-17", "12-18"), () -> Files.readString(file));
    Ui.await("the open text", () -> Sample.text(editor).contains("2026-12-09 10:00"));
    list.run(ActionFactory.UNDO);
    Ui.awaitEquals(Sample.CAMPAIGN, () -> Sample.text(editor));
    Ui.awaitEquals(other, () -> Files.readString(file));
    list.run(ActionFactory.REDO);
    Ui.awaitEquals(other.replace("12-17", "12-18"), () -> Files.readString(file));
    Ui.await("the open text again", () -> Sample.text(editor).contains("2026-12-09 10:00"));
  }

  @Test
  void aGroupIsShiftedByKeys() {
    IEditorPart editor = Sample.open();
    Listed list = Listed.of(3);
    Sample.group(1);
    Ui.awaitEquals(5, () -> list.table().getItemCount());
    list.select(0);
    list.key(SWT.ARROW_DOWN, SWT.MOD2 | SWT.MOD3);
    Ui.awaitEquals(
        Sample.CAMPAIGN
            .replace("2026-12-08 10:00", "2026-12-15 10:00")
            .replace("2026-12-08 11:00", "2026-12-15 11:00"),
        () -> Sample.text(editor));
    Sample.group(0);
  }

  @Test
  void manyGetAnotherOwnerAndPillarAndAnApproval() {
    IEditorPart editor = Sample.open();
    Listed list = Listed.of(3);
    list.select(0, 1, 2);
    list.menu().choose(in("Assign To", "Confier à"), "Kim");
    Ui.await("Kim everywhere", () -> Sample.text(editor).split("by Kim", -1).length == 4);
    Listed.of(3).select(0, 1, 2);
    list.menu().choose(in("Change Pillar", "Changer de pilier"), "Table");
    Ui.await("one pillar", () -> !Sample.text(editor).contains("pillar News"));
    list.select(0, 1, 2);
    list.menu().choose(in("Approve As", "Approuver au nom de"), "Sam");
    Ui.await("approvals", () -> Sample.text(editor).split("approved by Sam on", -1).length == 4);
    list.select(0);
    list.menu().choose(in("Hold Back", "Mettre en attente"));
    Ui.await("held back", () -> Sample.text(editor).contains("held"));
    Listed.of(2);
  }

  @Test
  void whatIsLeftAsItIsIsToldWithItsReason() {
    String approved =
        Sample.CAMPAIGN
            .replace(
                "text en \"The doors", "approved by Sam on 2026-08-01\n    text en \"The doors")
            .replace("text en \"Taste", "approved by Sam on 2026-08-01\n    text en \"Taste");
    IEditorPart editor = Sample.open(approved);
    Listed list = Listed.of(3);
    list.select(0, 1, 2);
    list.menu().choose(in("Approve As", "Approuver au nom de"), "Sam");
    Ui.await("one more", () -> Sample.text(editor).split("approved by Sam on", -1).length == 4);
    String title = in("2 entries stay as they are", "2 publications restent comme elles sont");
    Shell notice = Shells.that("the reasons", shell -> Widgets.texts(shell).contains(title));
    String said = String.join("\n", Widgets.texts(notice));
    assertTrue(said.contains("Opening/Doors/blog"), said);
    assertTrue(said.contains("Opening/Tasting/page"), said);
    list.run(ActionFactory.UNDO);
    Ui.awaitEquals(approved, () -> Sample.text(editor));
  }

  @Test
  void theSelectionAloneIsExported() throws IOException {
    IEditorPart editor = Sample.open();
    Listed list = Listed.of(3);
    list.select(2);
    list.menu().choose(in("Export Selection…", "Exporter la sélection…"));
    Shell wizard =
        Shells.that(
            "the wizard",
            shell ->
                shell
                    .getText()
                    .equals(
                        in(
                            "Export Selected Entries of tea (1)",
                            "Exporter la sélection de tea (1)")));
    Widgets.fill(Widgets.field(wizard, "Folder:"), "out");
    Widgets.click(wizard, "Finish");
    Path file =
        Projects.folder(ResourceUtil.getFile(editor.getEditorInput()).getProject())
            .resolve("out")
            .resolve("Opening.csv");
    Ui.await("the file", () -> Files.exists(file));
    String text = Files.readString(file);
    assertTrue(text.contains("Thanks"), text);
    assertFalse(text.contains("Doors"), text);
  }
}
