package org.ligne.ui.tests.editor.fix;

import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Popups;
import org.ligne.ui.tests.editor.Problems;

/** Mending with Ctrl+1 and from the Problems view. */
@InWorkbench
class QuickFixTest {
  private static final String FIX = in("Change “", "Remplacer «");

  @Test
  void ctrl1MendsShowsTheChangeBesideItAndUndoesInOneStep() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.caretBehind(editor, "on linked");
    Keys.type("x");
    Ui.awaitEquals(List.of("linkedxin"), () -> Problems.errors(editor));

    Keys.press("CTRL+1");
    Table list = Popups.list(FIX);
    Popups.mark(list, FIX);
    Popups.awaitText("on linkedin");
    Popups.choose(list, FIX);

    Ui.await("mended", () -> Workbench.document(editor).get().contains("on linkedin\n"));
    Ui.awaitEquals("", () -> Workbench.text(editor).getSelectionText());
    Workbench.command("org.eclipse.ui.edit.undo");
    Ui.await("broken again", () -> Workbench.document(editor).get().contains("on linkedxin\n"));
  }

  @Test
  void aProblemOfAClosedFileIsMendedFromItsMarker() {
    IProject project = Plans.project();
    String broken = Plans.CAMPAIGN.replace("on linkedin", "on linkedxin");
    Projects.write(project, "campaign.ligne", broken);
    Ui.awaitEquals(1, () -> Problems.errorMarkers(project).size());

    Ui.run(
        () -> {
          IMarker marker = Problems.errorMarker(project);
          IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
          fixes[0].run(marker);
        });

    Ui.awaitEquals(Plans.CAMPAIGN, () -> Plans.campaign(project).readString().replace("\r", ""));
    Ui.awaitEquals(List.of(), () -> Problems.errorMarkers(project));
  }

  @Test
  void everythingObviousIsMendedByOneCommand() {
    IProject project = Plans.project();
    String twice = "  languages fr, fr\n";
    IEditorPart editor =
        Workbench.open(
            Projects.write(project, "line.ligne", Plans.LINE.replace("  languages fr\n", twice)));
    Ui.await("a problem", () -> Problems.markers(project, IMarker.PROBLEM).size() > 0);

    Keys.press("CTRL+SHIFT+1");

    Ui.awaitEquals(Plans.LINE, () -> Workbench.document(editor).get());
  }
}
