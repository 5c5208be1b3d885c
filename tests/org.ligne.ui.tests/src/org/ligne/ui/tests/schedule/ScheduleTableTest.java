package org.ligne.ui.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The table of the schedule: its groups, filters and columns, and what is copied from it. */
@InWorkbench
class ScheduleTableTest {
  private static MenuTree filter() {
    Button button =
        Ui.find(
            "the filter",
            () ->
                Widgets.all(body(), Button.class).stream()
                    .filter(each -> each.isVisible())
                    .filter(each -> each.getText().equals(in("Filter", "Filtrer")))
                    .findFirst()
                    .orElse(null));
    return MenuTree.of(button);
  }

  private static Composite body() {
    return Workbench.window().getShell();
  }

  @Test
  void rowsAreGroupedByDayAndGroupsOpenAndClose() {
    Sample.open();
    Listed list = Listed.of(3);
    Sample.group(1);
    String eighth = in("Tue 8 Dec 2026 (2)", "mar. 8 déc. 2026 (2)");
    String fifteenth = in("Tue 15 Dec 2026 (1)", "mar. 15 déc. 2026 (1)");
    Ui.awaitEquals(5, () -> list.table().getItemCount());
    Ui.awaitEquals(eighth, () -> list.column(Listed.DATE).get(0));
    Ui.awaitEquals(fifteenth, () -> list.column(Listed.DATE).get(3));
    list.open(0);
    Ui.awaitEquals(3, () -> list.table().getItemCount());
    list.select(0);
    list.key(SWT.ARROW_RIGHT, 0);
    Ui.awaitEquals(5, () -> list.table().getItemCount());
    list.select(2);
    list.key(SWT.ARROW_LEFT, 0);
    assertEquals(0, Ui.get(() -> list.table().getSelectionIndex()));
    list.key(SWT.ARROW_LEFT, 0);
    Ui.awaitEquals(3, () -> list.table().getItemCount());
    Sample.group(0);
    list.awaitColumn(Listed.POST, "Doors", "Tasting", "Thanks – =Thanks & more");
  }

  @Test
  void rowsAreGroupedByPersonWithThoseOfNobodyLast() {
    Sample.open();
    Listed list = Listed.of(3);
    Sample.group(6);
    Ui.awaitEquals(6, () -> list.table().getItemCount());
    Ui.awaitEquals("Kim (1)", () -> list.column(Listed.DATE).get(0));
    Ui.awaitEquals("Sam (1)", () -> list.column(Listed.DATE).get(2));
    Ui.awaitEquals(in("None (1)", "Aucun (1)"), () -> list.column(Listed.DATE).get(4));
    Sample.group(0);
  }

  @Test
  void rowsAreFilteredByNetworkAndPillarAndItIsSaid() {
    Sample.open();
    Listed list = Listed.of(3);
    filter().choose(in("Network", "Réseau"), "Blog  (2)");
    list.awaitColumn(Listed.POST, "Doors", "Thanks – =Thanks & more");
    filter().choose(in("Owner", "Responsable"), "Sam  (1)");
    list.awaitColumn(Listed.POST, "Doors");
    Link said =
        Ui.find(
            "what is wanted",
            () ->
                Widgets.all(body(), Link.class).stream()
                    .filter(each -> each.isVisible() && each.getText().contains("Blog · Sam"))
                    .findFirst()
                    .orElse(null));
    Widgets.click(said);
    Ui.awaitEquals(3, () -> list.table().getItemCount());
  }

  @Test
  void copiedRowsAreATableForSpreadsheetsWithoutFormulas() {
    Sample.open();
    Listed list = Listed.of(3);
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Time", "Heure"));
    Ui.awaitEquals(0, () -> list.table().getColumn(1).getWidth());
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Owner", "Responsable"));
    Ui.await("owners", () -> list.table().getColumn(10).getWidth() > 0);
    list.select(0, 2);
    list.run(ActionFactory.COPY);
    String text = (String) clipboard(true);
    assertEquals(
        in(
            "Date\tChannel\tPost\tPillar\tState\tCampaign\tOwner",
            "Date\tCanal\tPublication\tPilier\tÉtat\tCampagne\tResponsable"),
        text.lines().findFirst().orElseThrow());
    assertEquals(3, text.lines().count());
    String html = (String) clipboard(false);
    assertTrue(html.contains("<td>Thanks – =Thanks &amp; more</td>"), html);
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Time", "Heure"));
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Owner", "Responsable"));
  }

  private static Object clipboard(boolean plain) {
    return Ui.get(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          try {
            return clipboard.getContents(
                plain ? TextTransfer.getInstance() : HTMLTransfer.getInstance());
          } finally {
            clipboard.dispose();
          }
        });
  }

  @Test
  void columnsAndGroupsAreRemembered() {
    Sample.open();
    Listed list = Listed.of(3);
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Network", "Réseau"));
    Ui.await("networks", () -> list.table().getColumn(7).getWidth() > 0);
    Ui.run(() -> list.table().getColumn(7).setWidth(144));
    list.viewMenu().choose(in("Group by", "Grouper par"), in("Channel", "Canal"));
    Ui.awaitEquals(5, () -> list.table().getItemCount());
    XMLMemento memento = XMLMemento.createWriteRoot("view");
    Ui.run(() -> list.view().saveState(memento));
    String saved = memento.toString();
    assertTrue(saved.contains("NETWORK=\"144\""), saved);
    assertTrue(saved.contains("grouped=\"CHANNEL\""), saved);
    assertTrue(saved.contains("shown=\"DATE TIME CHANNEL POST PILLAR STATE CAMPAIGN NETWORK\""));
    list.viewMenu().choose(in("Columns", "Colonnes"), in("Network", "Réseau"));
    list.viewMenu().choose(in("Group by", "Grouper par"), in("Nothing", "Rien"));
    Ui.awaitEquals(3, () -> list.table().getItemCount());
  }

  @Test
  void aRowLeadsToTheStatementsBehindIt() {
    Sample.open();
    Listed list = Listed.of(3);
    list.select(2);
    String path = in("Because of", "À cause de");
    assertTrue(list.menu().items(path).contains("at 2026-12-15 09:30"), path);
    list.menu().choose(path, "at 2026-12-15 09:30");
    Ui.await(
        "the statement",
        () ->
            Workbench.page().getActiveEditor() instanceof IEditorPart shown
                && shown.getTitle().equals("opening.ligne")
                && line(shown).contains("Thanks"));
    assertFalse(list.menu().items().isEmpty());
  }

  @Test
  void theMenuIsAboutRowsAndNotAboutTheirFiles() {
    Sample.open();
    Listed list = Listed.of(3);
    list.select(0, 1);
    List<String> items = list.menu().items();
    assertTrue(items.contains(in("Shift", "Décaler")), items.toString());
    for (String foreign : List.of("Team", "Équipe", "Compare", "Replace", "Run As", "Validate")) {
      assertTrue(items.stream().noneMatch(each -> each.startsWith(foreign)), items.toString());
    }
  }

  private static String line(IEditorPart editor) {
    var widget = Workbench.viewer(editor).getTextWidget();
    return widget.getLine(widget.getLineAtOffset(widget.getCaretOffset()));
  }
}
