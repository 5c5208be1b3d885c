package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.visual.scene.Element;

/** The calendar as a page of the editor. */
@InWorkbench
class CalendarPageTest {
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        channel blog on Blog { window mon-fri 09:00-18:00 }
      }
      """;
  private static final String CAMPAIGN =
      """
      // A comment that stays.
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-18

        post Doors { on blog  at 2026-12-08 10:00  text en "The doors open." } // here too
        post Thanks { on blog  text en "Thank you all." }
      }
      """;

  private static LigneTextEditor open() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    IEditorPart part = Workbench.open(project.getFile("opening.ligne"));
    return (LigneTextEditor) part;
  }

  private static Drawn calendar(LigneTextEditor editor) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show("calendar"));
    return Drawn.in(Ui.get(() -> editor.pages().control()));
  }

  @Test
  void aTextWithACampaignHasACalendar() {
    LigneTextEditor editor = open();
    Drawn calendar = calendar(editor);
    assertEquals(
        List.of(in("Text", "Texte"), in("Calendar", "Calendrier")),
        Ui.get(
            () ->
                Arrays.stream(editor.pages().control().getItems())
                    .map(CTabItem::getText)
                    .limit(2)
                    .toList()));
    Element doors = calendar.element("Opening/Doors/blog");
    assertTrue(doors.name().contains("10:00"), doors.name());
  }

  @Test
  void anEntryThatIsDraggedToAnotherDayKeepsItsHourAndOneUndoBringsTheTextBack() {
    LigneTextEditor editor = open();
    Drawn calendar = calendar(editor);
    Element doors = calendar.element("Opening/Doors/blog");
    calendar.drag(doors.box(), calendar.day("2026-12-10").box());
    Ui.awaitEquals(
        CAMPAIGN.replace("2026-12-08 10:00", "2026-12-10 10:00"),
        () -> Workbench.document(editor).get());
    Ui.await(
        "the card on its new day",
        () -> calendar.element("Opening/Doors/blog").box().x() > doors.box().x());
    Keys.focus(calendar.canvas().control());
    Keys.press("CTRL+Z");
    Ui.awaitEquals(CAMPAIGN, () -> Workbench.document(editor).get());
  }

  @Test
  void keysOfTheCalendarDoNotReachTheTextBehindIt() {
    LigneTextEditor editor = open();
    Ui.run(() -> editor.selectAndReveal(0, 20));
    Drawn calendar = calendar(editor);
    Keys.focus(calendar.canvas().control());
    Keys.press("DEL");
    Keys.press("CTRL+X");
    Keys.press("CTRL+D");
    Keys.press("PAGE_DOWN");
    Ui.await(
        "the next month",
        () ->
            calendar.canvas().scene().orElseThrow().elements().stream()
                .noneMatch(each -> each.id().equals("Opening/Doors/blog")));
    assertEquals(CAMPAIGN, Ui.get(() -> Workbench.document(editor).get()));
  }

  @Test
  void theSelectedEntryIsMovedAndDeletedByKeys() {
    LigneTextEditor editor = open();
    Drawn calendar = calendar(editor);
    calendar.element("Opening/Doors/blog");
    Keys.focus(calendar.canvas().control());
    Ui.run(() -> calendar.canvas().select(List.of("Opening/Doors/blog")));
    Keys.press("ALT+SHIFT+ARROW_RIGHT");
    Ui.awaitEquals(
        CAMPAIGN.replace("2026-12-08 10:00", "2026-12-09 10:00"),
        () -> Workbench.document(editor).get());
    Keys.press("DEL");
    Ui.await("the post gone", () -> !Workbench.document(editor).get().contains("Doors"));
  }

  @Test
  void aPlaceInTheTextBringsTheTextBack() {
    LigneTextEditor editor = open();
    calendar(editor);
    Ui.run(() -> editor.selectAndReveal(CAMPAIGN.indexOf("Thanks"), 6));
    assertEquals(Pages.TEXT, Ui.get(() -> editor.pages().front()));
  }

  @Test
  void aTextWithoutACampaignHasNoTabs() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE));
    LigneTextEditor editor = (LigneTextEditor) Workbench.open(project.getFile("tea.ligne"));
    assertFalse(Ui.get(() -> editor.pages().control().getItemCount() > 1));
  }
}
