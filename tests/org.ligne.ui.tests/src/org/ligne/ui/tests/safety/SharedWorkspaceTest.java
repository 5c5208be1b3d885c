package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.app.workspace.Questions;
import org.ligne.app.workspace.WorkspaceLocation;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;

/** What a second window is told that wants the folder of this one, or one of another version. */
@ExtendWith(CleanLog.class)
@InWorkbench
class SharedWorkspaceTest {
  private static final long PATIENCE_SECONDS = 30;

  @Test
  void aSecondWindowInTheFolderOfThisOneIsOfferedAnother() throws Exception {
    Path own = Platform.getLocation().toPath();
    CompletableFuture<Boolean> second = claim(own);

    Shell asked = question();
    List<String> said = Widgets.texts(asked);
    assertTrue(said.toString().contains("Another Ligne window is already working"), said::toString);
    assertTrue(said.toString().contains(own.toString()), said::toString);
    assertTrue(said.containsAll(List.of("Choose another folder…", "Try again", "Quit")));
    Widgets.click(asked, "Try again");
    Shells.awaitClosed(asked);
    Widgets.click(question(), "Quit");

    assertFalse(second.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void aFolderOfANewerVersionIsLeftAloneWhenItsUserSaysSo(@TempDir Path folder) throws Exception {
    Path note = folder.resolve(".metadata").resolve(".ligne-version");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "99.1.0");
    CompletableFuture<Boolean> answer = claim(folder);

    Shell asked = question();
    List<String> said = Widgets.texts(asked);
    assertTrue(said.toString().contains("newer Ligne, 99.1"), said::toString);
    Widgets.click(asked, "Not this one");
    Shells.awaitClosed(asked);
    Widgets.click(question(), "Quit");

    assertFalse(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals("99.1.0", Files.readString(note));
  }

  @Test
  void aFolderOfAnOlderVersionIsBroughtUpToDateWhenItsUserAgrees(@TempDir Path folder)
      throws Exception {
    Path note = folder.resolve(".metadata").resolve(".ligne-version");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "0.0.9");
    CompletableFuture<Boolean> answer = claim(folder);

    Widgets.click(question(), "Use this folder");

    assertTrue(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertFalse(Files.readString(note).startsWith("0.0.9"));
  }

  /** The question stands alone: a workbench that starts has no window yet. */
  private static Shell question() {
    return Shells.that(
        "a question",
        shell -> shell.getText().equals("Ligne") && shell.getData() instanceof Dialog);
  }

  /** Claims a folder as a starting workbench does, with real locks and dialogs. */
  private static CompletableFuture<Boolean> claim(Path folder) throws Exception {
    URI none = folder.resolve("not-set").toUri();
    Location place = Platform.getInstanceLocation().createLocation(null, none.toURL(), false);
    CompletableFuture<Boolean> claimed = new CompletableFuture<>();
    Ui.start(
        () -> {
          claimed.complete(new WorkspaceLocation(place, folder, new Questions()).claim());
          place.release();
        });
    return claimed;
  }
}
