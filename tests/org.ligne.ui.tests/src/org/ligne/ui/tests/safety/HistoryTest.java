package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** What a text was before it was saved is kept for long, and comes back when asked for. */
@ExtendWith(CleanLog.class)
@InWorkbench
class HistoryTest {
  private static final String PLAN = "team Maison {\n  editor Hugo\n}\n";
  private static final Duration PLATFORM = Duration.ofDays(7);
  private static final int PLATFORM_STATES = 50;

  @Test
  void anOlderVersionIsRestoredFromTheText() throws Exception {
    IFile file = Projects.create("history", Map.of("team.ligne", PLAN)).getFile("team.ligne");
    IEditorPart editor = Workbench.open(file);
    Workbench.caretBehind(editor, "Hugo");
    save(editor, "lin");
    save(editor, " le Grand");

    MenuTree.of(Workbench.text(editor)).choose("Replace With", "Local History...");
    Shell dialog = Shells.titled("Compare");
    Tree versions = Widgets.find(dialog, Tree.class);
    Ui.awaitEquals(2, versions::getItemCount);
    Ui.run(
        () -> {
          versions.setSelection(versions.getItem(1));
          choose(versions, SWT.Selection);
          choose(versions, SWT.DefaultSelection);
        });
    Ui.await(
        "what differs",
        () ->
            Widgets.all(dialog, StyledText.class).stream()
                .anyMatch(each -> each.getText().contains("editor Hugolin le Grand")));
    Widgets.click(dialog, "Replace");

    Ui.awaitEquals(PLAN, () -> Workbench.viewer(editor).getDocument().get());
    assertEquals(PLAN, Files.readString(file.getLocation().toPath()));
  }

  @Test
  void versionsAreKeptLongerThanThePlatformWould() {
    IWorkspaceDescription kept = ResourcesPlugin.getWorkspace().getDescription();
    Duration longest = Duration.ofMillis(kept.getFileStateLongevity());
    assertTrue(longest.compareTo(PLATFORM) > 0, longest::toString);
    assertTrue(kept.getMaxFileStates() > PLATFORM_STATES, () -> "" + kept.getMaxFileStates());
    assertTrue(kept.isApplyFileStatePolicy());
  }

  /** The list may be filled anew at any time, so that its items are others then. */
  private static void choose(Tree versions, int how) {
    TreeItem oldest = versions.getItem(1);
    Event chosen = Widgets.event(oldest);
    chosen.item = oldest;
    versions.notifyListeners(how, chosen);
  }

  private static void save(IEditorPart editor, String typed) {
    Keys.type(typed);
    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());
  }
}
