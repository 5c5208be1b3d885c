package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The view that shows what is published when. */
@InWorkbench
class ScheduleViewTest {
  private static final String ID = "org.ligne.ui.view.schedule";
  private static final int POST = 3;
  private static final int STATE = 5;

  @Test
  void entriesStandInTheOrderOfTimeAndWhatHasNoPlaceFirst() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Table table = table(3);
    assertEquals(List.of("Late", "Doors – Doors open", "Thanks"), column(table, POST));
    assertEquals(
        List.of(
            own("No place"),
            own("Approved by Sam"),
            in("Waits for director", "Attend l’accord : direction")),
        column(table, STATE));
    assertEquals(
        in("Mon 7 Dec 2026", "lun. 7 déc. 2026"), Ui.get(() -> table.getItem(1).getText(0)));
    assertEquals("08:30 Europe/Paris", Ui.get(() -> table.getItem(1).getText(1)));
    Ui.awaitEquals(
        in(
            "tea: 2 entries, 1 without a place · up to date",
            "tea : 2 entrées, 1 sans place · à jour"),
        () -> summary().getText());
  }

  @Test
  void rowsAreSortedAndFiltered() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Table table = table(3);
    click(table, POST);
    Ui.awaitEquals("Doors – Doors open", () -> table.getItem(0).getText(POST));
    click(table, POST);
    Ui.awaitEquals("Thanks", () -> table.getItem(0).getText(POST));
    Text filter =
        Ui.get(
            () ->
                Widgets.all(body(), Text.class).stream()
                    .filter(
                        text -> text.getMessage().equals(own("Type to filter")) && text.isVisible())
                    .findFirst()
                    .orElseThrow());
    Widgets.fill(filter, "linkedin  DOORS");
    Ui.awaitEquals(1, table::getItemCount);
    Widgets.fill(filter, "");
    Ui.awaitEquals(3, table::getItemCount);
    click(table, 0);
  }

  @Test
  void aDoubleClickGoesToTheText() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("tea.ligne"));
    Table table = table(3);
    Ui.run(
        () -> {
          table.setSelection(2);
          Event event = new Event();
          event.item = table.getItem(2);
          table.notifyListeners(SWT.DefaultSelection, event);
          table.notifyListeners(SWT.MouseDoubleClick, event);
        });
    Ui.await(
        "the post in its editor",
        () -> {
          IEditorPart editor = Workbench.page().getActiveEditor();
          if (!editor.getTitle().equals("opening.ligne")) {
            return false;
          }
          var widget = Workbench.viewer(editor).getTextWidget();
          return widget.getLine(widget.getLineAtOffset(widget.getCaretOffset())).contains("Thanks");
        });
  }

  @Test
  void unsavedChangesArePlannedAndErrorsLeaveTheOldScheduleStanding() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Table table = table(3);
    replace(editor, "to 2026-12-08", "to 2026-12-10");
    Ui.awaitEquals(
        in("tea: 3 entries · up to date", "tea : 3 entrées · à jour"), () -> summary().getText());
    replace(editor, "after Doors", "after Nobody");
    Ui.awaitEquals(
        in("tea: 3 entries · older than the texts", "tea : 3 entrées · plus ancien que les textes"),
        () -> summary().getText());
    assertEquals(3, Ui.get(table::getItemCount));
  }

  @Test
  void itFollowsTheProjectOneIsAt() {
    IProject tea = Projects.create("tea", Texts.PROJECT);
    IProject other =
        Projects.create(
            "other",
            Map.of(
                "tea.ligne", Texts.LINE, "b.ligne", Texts.CAMPAIGN.replace("Opening", "Closing")));
    Workbench.open(tea.getFile("tea.ligne"));
    Table table = table(3);
    assertEquals("Opening", Ui.get(() -> table.getItem(0).getText(6)));
    Workbench.open(other.getFile("tea.ligne"));
    Ui.awaitEquals("Closing", () -> table.getItem(0).getText(6));
  }

  @Test
  void whereThereIsNoScheduleItSaysWhatToDo() {
    Workbench.show(ID);
    Ui.await("an offer", () -> offers("Make a project"));
    IProject project = Projects.create("line", Map.of("tea.ligne", Texts.LINE));
    Workbench.open(project.getFile("tea.ligne"));
    Ui.await("an offer", () -> offers("Add a campaign"));
    Projects.write(project, "broken.ligne", "campaign X follows Nobody { }");
    IProject broken = Projects.create("broken", Map.of("x.ligne", "line X {"));
    Workbench.open(broken.getFile("x.ligne"));
    Ui.await("an offer", () -> offers("Show the problems"));
  }

  @Test
  void rowsAreCopiedAsATable() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Table table = table(3);
    String text =
        Ui.get(
            () -> {
              table.setSelection(new int[] {1, 2});
              IViewSite site = (IViewSite) view().getSite();
              site.getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
              Clipboard clipboard = new Clipboard(table.getDisplay());
              try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
              } finally {
                clipboard.dispose();
              }
            });
    List<String> lines = text.lines().toList();
    assertEquals(
        in(
            "Date\tTime\tChannel\tPost\tPillar\tState\tCampaign",
            "Date\tHeure\tCanal\tPublication\tPilier\tÉtat\tCampagne"),
        lines.getFirst());
    assertEquals(
        in(
            "Mon 7 Dec 2026\t08:30\tlinkedin\tDoors – Doors open\tNews\tApproved by Sam\tOpening",
            "lun. 7 déc. 2026\t08:30\tlinkedin\tDoors – Doors open\tNews\tApprouvée par Sam"
                + "\tOpening"),
        lines.get(1));
    assertEquals(3, lines.size());
  }

  @Test
  void columnsAreRemembered() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Table table = table(3);
    Ui.run(() -> table.getColumn(POST).setWidth(333));
    XMLMemento memento = XMLMemento.createWriteRoot("view");
    Ui.run(() -> view().saveState(memento));
    assertTrue(memento.toString().contains("POST=\"333\""), memento.toString());
    Ui.run(() -> table.getColumn(POST).setWidth(280));
  }

  private static void replace(IEditorPart editor, String old, String fresh) {
    Ui.run(
        () -> {
          var document = Workbench.viewer(editor).getDocument();
          document.set(document.get().replace(old, fresh));
        });
  }

  private static void click(Table table, int column) {
    Ui.run(
        () -> {
          TableColumn header = table.getColumn(column);
          header.notifyListeners(SWT.Selection, Widgets.event(header));
        });
  }

  /** The table, as soon as it has so many rows. */
  private static Table table(int rows) {
    Workbench.show(ID);
    return Ui.find(
        "a table of " + rows + " rows",
        () ->
            Widgets.all(body(), Table.class).stream()
                .filter(table -> isOurs(table) && table.getItemCount() == rows)
                .findFirst()
                .orElse(null));
  }

  private static boolean isOurs(Table table) {
    return table.isVisible() && table.getColumnCount() == 11;
  }

  private static List<String> column(Table table, int column) {
    return Ui.get(() -> Stream.of(table.getItems()).map(item -> item.getText(column)).toList());
  }

  private static Label summary() {
    return Widgets.all(body(), Label.class).stream()
        .filter(label -> label.isVisible() && label.getText().contains(" · "))
        .findFirst()
        .orElseThrow();
  }

  private static boolean offers(String text) {
    return Widgets.all(body(), Link.class).stream()
        .filter(Control::isVisible)
        .map(link -> link.getText().replaceAll("</?a>", ""))
        .anyMatch(link -> Language.isSaid(text, link));
  }

  /** The window with everything in it; on the UI thread only. */
  private static Composite body() {
    return Workbench.window().getShell();
  }

  private static IViewPart view() {
    return Workbench.page().findView(ID);
  }
}
