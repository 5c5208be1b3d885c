package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/** Plans changed by hand in the calendar: to another day, into the tray and out of it. */
@InWorkbench
class HandTest {
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        channel blog on Blog { window mon-fri 09:00-18:00 }
        channel x on X { window mon-fri 09:00-18:00 }
      }
      """;
  private static final String CAMPAIGN =
      """
      // A comment that stays.
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-18

        post Doors { on blog  at 2026-12-08 10:00  text en "The doors open." } // here too
        post Thanks { on blog, x  text en "Thank you all." }
        post Later held { on blog  at 2026-12-09 15:00  text en "Later." }
        post Someday { on blog, x held  at 2026-12-14 11:00  text en "Some day." }
        post Talk { on x  at 2026-12-10 10:00  text en "One." then "Two." } // a thread
        post Vote {
          on x
          at 2026-12-11 11:00
          text en "Vote."
          poll en for x "Which?" options "This", "That" lasts 1 day // asked
        }
        series News every thursday for 2 weeks { on blog  at 12:30  text en "News." }
      }
      """;

  private LigneTextEditor editor;
  private Drawn calendar;

  private void open() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    editor = (LigneTextEditor) Workbench.open(project.getFile("opening.ligne"));
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show("calendar"));
    calendar = Drawn.in(Ui.get(() -> editor.pages().control())).awaitSettled();
  }

  private String text() {
    return Ui.get(() -> Workbench.document(editor).get());
  }

  private void undo() {
    Keys.focus(calendar.canvas().control());
    Keys.press("CTRL+Z");
    Ui.awaitEquals(CAMPAIGN, this::text);
  }

  private Box day(String day) {
    return calendar.day(day).box();
  }

  /** Of every kind: fixed, floating, an occurrence of a series, one channel of a post. */
  @ParameterizedTest
  @CsvSource({
    "Opening/Doors/blog, 2026-12-11, at 2026-12-11 10:00",
    "Opening/Thanks/blog, 2026-12-16, pinned at 2026-12-16",
    "Opening/News/blog/1, 2026-12-15, move 2026-12-10 to 2026-12-15",
    "Opening/Someday/blog, 2026-12-17, pinned at 2026-12-17 11:00",
    "Opening/Talk/x, 2026-12-16, at 2026-12-16 10:00",
    "Opening/Vote/x, 2026-12-16, at 2026-12-16 11:00",
  })
  void whatIsDraggedMovesAndOneUndoBringsTheTextBack(String id, String day, String words) {
    open();
    Hands.drag(calendar, calendar.element(id), calendar, day(day));
    Ui.await(words, () -> text().contains(words));
    Element moved =
        Ui.find(
            id + " on its new day",
            () ->
                calendar.canvas().scene().orElseThrow().elements().stream()
                    .filter(each -> each.id().equals(id))
                    .filter(each -> day(day).contains(each.box().x() + 1, each.box().y()))
                    .findFirst()
                    .orElse(null));
    assertEquals(Element.Kind.ENTRY, moved.kind());
    undo();
  }

  @Test
  void whatWasUndoneIsDoneAgain() {
    open();
    Hands.drag(calendar, calendar.element("Opening/Talk/x"), calendar, day("2026-12-16"));
    String moved = CAMPAIGN.replace("2026-12-10 10:00", "2026-12-16 10:00");
    Ui.awaitEquals(moved, this::text);
    undo();
    Keys.focus(calendar.canvas().control());
    Keys.press("CTRL+SHIFT+Z");
    Ui.awaitEquals(moved, this::text);
    undo();
  }

  @Test
  void theTrayTellsWhatIsHeldBack() {
    open();
    Drawn tray = Hands.tray(calendar);
    Element later = tray.element("Opening/Later/blog");
    Element someday = tray.element("Opening/Someday/x");
    assertEquals(
        List.of(Element.Kind.HELD, Element.Kind.HELD), List.of(later.kind(), someday.kind()));
    assertTrue(later.name().endsWith(in("held back", "en réserve")), later.name());
  }

  @Test
  void whatIsDroppedIntoTheTrayIsHeldBackAndOneUndoBringsTheTextBack() {
    open();
    Drawn tray = Hands.tray(calendar);
    Element thanks = calendar.element("Opening/Thanks/blog");
    Hands.carry(calendar, thanks, tray, Hands.place(tray));
    Ui.await(
        "what the drop will do",
        () -> calendar.canvas().told().endsWith(in("“Thanks” back", "en réserve")));
    Hands.drop(calendar, tray, Hands.place(tray));
    Ui.await("a post held back", () -> text().contains("post Thanks { on blog held, x"));
    assertEquals(Element.Kind.HELD, tray.element("Opening/Thanks/blog").kind());
    undo();
  }

  @Test
  void anOccurrenceOfASeriesIsNotHeldBackAndThatIsToldBeforehand() {
    open();
    Drawn tray = Hands.tray(calendar);
    Element news = calendar.element("Opening/News/blog/1");
    Hands.carry(calendar, news, tray, Hands.place(tray));
    Ui.await(
        "the reason",
        () -> calendar.canvas().told().contains(in("cannot be held back", "mise en réserve")));
    Hands.drop(calendar, tray, Hands.place(tray));
    assertEquals(CAMPAIGN, text());
    assertEquals("", Ui.get(() -> calendar.canvas().told()));
  }

  @Test
  void whatIsDraggedOutOfTheTrayIsLetGoAndMovedAsOne() {
    open();
    Drawn tray = Hands.tray(calendar);
    Hands.drag(tray, tray.element("Opening/Later/blog"), calendar, day("2026-12-11"));
    Ui.awaitEquals(
        CAMPAIGN.replace("post Later held {", "post Later {").replace("12-09 15", "12-11 15"),
        this::text);
    calendar.element("Opening/Later/blog");
    undo();
    tray = Hands.tray(calendar);
    Hands.drag(tray, tray.element("Opening/Someday/x"), calendar, day("2026-12-17"));
    Ui.await("let go and moved", () -> text().contains("x pinned at 2026-12-17 11:00"));
    undo();
  }

  @Test
  void keysMakeANewPostWhereTheyAre() {
    open();
    Hands.click(calendar, calendar.element("day:2026-12-16"));
    Keys.press("INSERT");
    Ui.await("a new post", () -> text().contains("at 2026-12-16 09:00"));
    undo();
  }

  @Test
  void aViewUndoesWhatWasDoneInIt() {
    open();
    Ui.run(() -> editor.pages().show(Pages.TEXT));
    Workbench.show("org.ligne.ui.view.calendar");
    calendar = Drawn.in(Ui.get(() -> Workbench.window().getShell())).awaitSettled();
    Hands.click(calendar, calendar.element("Opening/Thanks/x"));
    Keys.press("ALT+SHIFT+H");
    Ui.await("held back", () -> text().contains("on blog, x held  text"));
    undo();
  }

  @Test
  void keysHoldBackAndLetGo() {
    open();
    Hands.click(calendar, calendar.element("Opening/Thanks/x"));
    Keys.press("ALT+SHIFT+H");
    Ui.await("held back", () -> text().contains("on blog, x held  text"));
    Drawn tray = Hands.tray(calendar);
    Hands.click(tray, tray.element("Opening/Thanks/x"));
    Keys.press("ALT+SHIFT+H");
    Ui.awaitEquals(CAMPAIGN, this::text);
  }

  @Test
  void aDayAndAnHourCanBeWritten() {
    open();
    Hands.click(calendar, calendar.element("Opening/Doors/blog"));
    Shell main = Ui.get(() -> Workbench.window().getShell());
    Keys.press("ALT+SHIFT+M");
    Shell dialog =
        Shells.that(
            "the dialog", each -> each != main && each.getText().equals(in("Move To", "Déplacer")));
    Ui.run(
        () -> {
          List<DateTime> fields = Widgets.all(dialog, DateTime.class);
          assertEquals(10, fields.getLast().getHours());
          fields.getFirst().setDate(2026, 11, 15);
          fields.getLast().setTime(16, 30, 0);
          fields.getLast().notifyListeners(SWT.Selection, Widgets.event(fields.getLast()));
        });
    Widgets.click(dialog, in("Move", "Déplacer"));
    Ui.awaitEquals(CAMPAIGN.replace("2026-12-08 10:00", "2026-12-15 16:30"), this::text);
    undo();
  }

  @Test
  void ofMuchThatWasChosenElsewhereOnlyWhatIsTakenIsDragged() {
    open();
    Ui.run(() -> calendar.canvas().select(List.of("Opening/Doors/blog", "Opening/Thanks/blog")));
    Hands.drag(calendar, calendar.element("Opening/Doors/blog"), calendar, day("2026-12-11"));
    Ui.awaitEquals(CAMPAIGN.replace("2026-12-08 10:00", "2026-12-11 10:00"), this::text);
  }
}
