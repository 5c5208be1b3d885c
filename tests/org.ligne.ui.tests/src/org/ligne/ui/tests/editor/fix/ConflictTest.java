package org.ligne.ui.tests.editor.fix;

import static org.ligne.ui.tests.driver.Language.in;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
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

/** Statements that cannot hold together: where they are shown, where they lead, what mends them. */
@InWorkbench
class ConflictTest {
  private static final String LINE =
      Plans.LINE.replace("on LinkedIn\n", "on LinkedIn {\n    at most 1 per day\n  }\n");
  private static final String CAMPAIGN =
      Plans.CAMPAIGN
          .replace("\n  post", "\n  phase Jour 2026-09-08 to 2026-09-08\n\n  post")
          .replace(
              "\n}\n",
              """


                post Bilan in Jour pillar Savoir by Hugo {
                  on linkedin
                  text fr "Ce que vous avez préféré."
                }
              }
              """);
  private static final String SENTENCE =
      in(
          "On 2026-09-08, linkedin takes one post, but Annonce and Bilan must be there",
          "Le 2026-09-08, linkedin accepte une publication, mais Annonce et Bilan doivent");
  private static final String RAISE =
      in(
          "Raise the daily limit of linkedin from 1 to 2",
          "Relever la limite quotidienne de linkedin de 1 à 2");
  private static final String GO_TO =
      in(
          "Go to “linkedin: at most 1 per day”",
          "Aller à «\u00a0linkedin: at most 1 per day\u00a0»");
  private static final String WIDEN =
      in("Let phase Jour last until 2026-09-09", "Faire durer la phase Jour jusqu’au 2026-09-09");

  private static final String PLACE = "Bilan in Jour pillar Savoir by Hugo {\n    on linked";

  @Test
  void isMarkedMendedWithCtrl1AndComesBackWithOneUndo() {
    IProject project = project();
    IEditorPart editor = open(project);
    awaitConflict(project, editor);
    Workbench.caretBehind(editor, PLACE);

    Keys.press("CTRL+1");
    Table list = Popups.list(WIDEN);
    Popups.mark(list, WIDEN);
    Popups.awaitText("phase Jour 2026-09-08 to 2026-09-09");
    Popups.choose(list, WIDEN);

    Ui.awaitEquals(List.of(), () -> Problems.errors(editor));
    Ui.awaitEquals(List.of(), () -> Problems.errorMarkers(project));
    Workbench.command("org.eclipse.ui.edit.undo");
    Ui.awaitEquals(CAMPAIGN, () -> Workbench.document(editor).get());
    awaitConflict(project, editor);
  }

  @Test
  void eachStatementIsALinkToItsPlaceInTheHover() {
    IEditorPart editor = open(project());
    awaitErrors(editor);
    Workbench.caretBehind(editor, PLACE);

    Keys.press("F2");
    StyledText hover = Popups.awaitText(SENTENCE);
    Popups.click(hover, "linkedin: at most 1 per day");

    awaitPlace("at most 1 per day");
  }

  @Test
  void ctrl1LeadsToEachStatementToo() {
    IEditorPart editor = open(project());
    awaitErrors(editor);
    Workbench.caretBehind(editor, PLACE);

    Keys.press("CTRL+1");
    Popups.choose(Popups.list(GO_TO), GO_TO);

    awaitPlace("at most 1 per day");
  }

  @Test
  void isMendedFromItsMarkerInTheFileOfTheLineWhileNeitherIsOpen() {
    IProject project = project();
    Ui.awaitEquals(1, () -> Problems.errorMarkers(project).size());

    Ui.run(
        () -> {
          IMarker marker = Problems.errorMarker(project);
          IMarkerResolution[] all = IDE.getMarkerHelpRegistry().getResolutions(marker);
          resolution(all, GO_TO);
          resolution(all, RAISE).run(marker);
        });

    String mended = LINE.replace("at most 1 per day", "at most 2 per day");
    Ui.awaitEquals(mended, () -> project.getFile("line.ligne").readString().replace("\r", ""));
    Ui.awaitEquals(List.of(), () -> Problems.errorMarkers(project));
  }

  private static IMarkerResolution resolution(IMarkerResolution[] all, String label) {
    return Arrays.stream(all)
        .filter(each -> each.getLabel().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + label));
  }

  private static IProject project() {
    return Projects.create("maison", Map.of("line.ligne", LINE, "campaign.ligne", CAMPAIGN));
  }

  private static IEditorPart open(IProject project) {
    return Workbench.open(Plans.campaign(project));
  }

  private static void awaitConflict(IProject project, IEditorPart editor) {
    awaitErrors(editor);
    Ui.await(
        "the sentence in the Problems view",
        () -> {
          List<String> told = Problems.errorMarkers(project);
          return told.size() == 1 && told.getFirst().startsWith(SENTENCE);
        });
  }

  private static void awaitErrors(IEditorPart editor) {
    Ui.awaitEquals(List.of("linkedin"), () -> Problems.errors(editor));
  }

  private static void awaitPlace(String words) {
    Ui.await(
        "the statement",
        () ->
            Workbench.page().getActiveEditor() instanceof IEditorPart shown
                && shown.getEditorInput().getName().equals("line.ligne")
                && Workbench.text(shown).getSelectionText().equals(words));
  }
}
