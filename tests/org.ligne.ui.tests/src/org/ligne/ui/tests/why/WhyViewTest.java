package org.ligne.ui.tests.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.time.LocalDateTime;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Why an entry has its slot, and what another would mean. */
@InWorkbench
class WhyViewTest {
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        audience Readers { on blog  peak mon 10:00-12:00 }
        channel blog on Blog {
          window mon-fri 09:00-18:00
          at most 1 per day
        }
      }
      """;
  private static final String CAMPAIGN =
      """
      // A comment that stays.
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-11
        phase First 2026-12-08 to 2026-12-08

        post Doors { on blog  at 2026-12-08 10:00  text en "The doors open." } // here too
        post Thanks { on blog  text en "Thank you all." }
      }
      """;
  private static final String CROWDED = CAMPAIGN.replace("post Thanks {", "post Thanks in First {");
  private static final String THANKS = "Opening/Thanks/blog";

  private static IEditorPart open(String campaign) {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", campaign));
    return Workbench.open(project.getFile("opening.ligne"));
  }

  private static String text(IEditorPart editor) {
    return Ui.get(() -> Workbench.document(editor).get());
  }

  @Test
  void saysWhatBindsAnEntryWhatItsSlotIsWorthAndWhatElseThereIs() {
    open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.await(in("What binds it", "Ce qui la tient"));
    why.await(in("Mon 7 Dec 2026, 10:00 (Europe/Paris)", "lun. 7 déc. 2026, 10:00 (Europe/Paris)"));
    why.await("blog: window mon-fri 09:00-18:00");
    why.await(in("What its slot is worth", "Ce que vaut son créneau"));
    why.await("+100");
    why.await(in("Next best free slots", "Meilleurs créneaux libres ensuite"));
    why.await(in("Mon 7 Dec 2026, 10:30 · as good", "lun. 7 déc. 2026, 10:30 · tout aussi bien"));
  }

  @Test
  void eachStatementLeadsToItsPlace() {
    open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.await("blog: window");
    why.follow("blog: window");
    Ui.await(
        "the statement in its text",
        () ->
            Workbench.page().getActiveEditor() instanceof IEditorPart shown
                && shown.getEditorInput().getName().equals("tea.ligne")
                && Workbench.text(shown).getSelectionText().equals("window mon-fri 09:00-18:00"));
  }

  @Test
  void movesThereAndOneUndoBringsTheIdenticalTextBack() {
    IEditorPart editor = open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.move(in("7 Dec 2026, 10:30", "7 déc. 2026, 10:30"));
    Ui.await("the time in the text", () -> text(editor).contains("at 2026-12-07 10:30"));
    assertTrue(text(editor).contains("// A comment that stays."));
    why.await(in("fixed by", "fixée par"));
    Ui.run(() -> Workbench.page().activate(why.view()));
    Ui.run(
        () ->
            why.view()
                .getViewSite()
                .getActionBars()
                .getGlobalActionHandler(ActionFactory.UNDO.getId())
                .run());
    Ui.awaitEquals(CAMPAIGN, () -> text(editor));
    why.await(in("allowed by", "permise par"));
  }

  @Test
  void answersWhatAnotherSlotWouldMean() {
    open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.await(in("Another slot", "Un autre créneau"));
    why.ask(LocalDateTime.parse("2026-12-09T09:00"));
    why.await(
        in("Wed 9 Dec 2026, 09:00 · 80 points less", "mer. 9 déc. 2026, 09:00 · 80 points de"));
    why.ask(LocalDateTime.parse("2026-12-08T15:00"));
    why.await(
        in("Tue 8 Dec 2026, 15:00 is barred by", "mar. 8 déc. 2026, 15:00 lui est fermé par"));
    why.await("blog: at most 1 per day");
    why.ask(LocalDateTime.parse("2027-12-08T15:00"));
    why.await(in("Wed 8 Dec 2027, 15:00 lies outside", "mer. 8 déc. 2027, 15:00 est hors du plan"));
  }

  @Test
  void whatHasNoPlaceHasItsConflictAndTheRepairs() {
    IEditorPart editor = open(CROWDED);
    Asked why = Asked.atCaret();
    Ui.run(() -> Workbench.page().activate(editor));
    Workbench.caretBehind(editor, "post Than");
    why.await(in("Without a place", "Sans place"));
    why.await("blog: at most 1 per day");
    why.await(in("What would mend it", "Ce qui y remédierait"));
    String repair =
        in("Raise the daily limit of blog from 1 to 2", "Relever la limite quotidienne de blog");
    why.await(repair);
    why.follow(in("Let phase First last until", "Faire durer la phase First"));
    Ui.await("the repair", () -> !text(editor).equals(CROWDED));
    why.await(in("What binds it", "Ce qui la tient"));
    Ui.await("no repairs", () -> !why.says(in("What would mend it", "Ce qui y remédierait")));
  }

  @Test
  void ofSeveralItIsAboutTheFirstAndSaysSo() {
    open(CAMPAIGN);
    Asked why = Asked.about(THANKS, "Opening/Doors/blog");
    why.await(in("2 entries are chosen", "2 publications sont choisies"));
    why.await("Thanks");
  }

  @Test
  void theLastAnswerStaysWhileTheTextsHoldErrors() {
    IEditorPart editor = open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.await(in("What binds it", "Ce qui la tient"));
    Ui.run(
        () ->
            Workbench.viewer(editor)
                .getDocument()
                .set(CAMPAIGN.replace("follows Tea", "follows Nobody")));
    why.await(in("The texts hold errors.", "Les textes contiennent des erreurs."));
    why.await(in("What binds it", "Ce qui la tient"));
  }

  @Test
  void isCopiedAsText() {
    open(CAMPAIGN);
    Asked why = Asked.about(THANKS);
    why.await(in("What binds it", "Ce qui la tient"));
    String copied =
        Ui.get(
            () -> {
              why.view()
                  .getViewSite()
                  .getActionBars()
                  .getGlobalActionHandler(ActionFactory.COPY.getId())
                  .run();
              Clipboard clipboard = new Clipboard(Ui.display());
              try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
              } finally {
                clipboard.dispose();
              }
            });
    assertEquals("Thanks (Opening/Thanks/blog)", copied.lines().findFirst().orElseThrow());
    assertTrue(copied.contains("blog: window mon-fri 09:00-18:00 (tea.ligne:6)"), copied);
  }

  @Test
  void aDeletedProjectIsForgotten() throws CoreException {
    IEditorPart editor = open(CAMPAIGN.replace("post Thanks", "post Thanks \"Our thanks\""));
    Asked why = Asked.about(THANKS);
    why.await("Our thanks");
    IProject project = editor.getEditorInput().getAdapter(IFile.class).getProject();
    project.delete(true, true, null);
    Ui.await("nothing of it, hidden or not", () -> !keeps(why, "Our thanks"));
  }

  private static boolean keeps(Asked why, String title) {
    return Widgets.all(why.view().getSite().getShell(), Label.class).stream()
        .anyMatch(each -> each.getText().equals(title));
  }

  @Test
  void whereNothingIsChosenItSaysWhatToDo() {
    Workbench.show(Asked.ID);
    Ui.await(
        "an offer",
        () ->
            Widgets.all(Workbench.window().getShell(), Link.class).stream()
                .anyMatch(
                    link ->
                        link.isVisible()
                            && link.getText()
                                .contains(in("Show the calendar", "Afficher le calendrier"))));
  }
}
