package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Pointer;

/** What stands above statements is a way to where it comes from. */
@InWorkbench
class LensesTest {
  private static final int POST = 3;
  private static final String CAMPAIGN =
      Plans.CAMPAIGN.replaceFirst(
          "\\}\n$",
          """

            post Merci pillar Savoir by Hugo {
              on linkedin
              at 2026-09-10 08:30
              text fr "Merci à toutes et à tous."
            }
          }
          """);

  @Test
  void aClickOnThePlannedDateSelectsThePostInTheSchedule() {
    IEditorPart editor = open("campaign.ligne");

    pointAt(editor, "post Merci");
    assertEquals("Show in the Schedule (Shift+F3)", tip(editor));
    Pointer.click();

    Ui.awaitEquals(List.of("Merci"), LensesTest::selected);
    Pointer.moveTo(editor, "toutes");
    Ui.await("no hand", () -> !isHand(editor));
    assertNull(tip(editor));
  }

  @Test
  void aClickOnTheCountOfACampaignShowsItsEntries() {
    IEditorPart editor = open("campaign.ligne");

    pointAt(editor, "campaign Rentree");
    assertEquals("Show the Entries in the Schedule (Shift+F3)", tip(editor));
    Pointer.click();

    Ui.awaitEquals(List.of("Annonce", "Merci"), LensesTest::selected);
    Text filter = filter();
    assertEquals("Rentree", Ui.get(filter::getText));
    Widgets.fill(filter, "");
  }

  @Test
  void aClickOnTheLensOfALineSearchesForWhatFollowsIt() {
    IEditorPart editor = open("line.ligne");

    pointAt(editor, "line Maison");
    Pointer.click();

    Ui.await("a search", () -> NewSearchUI.getSearchResultView() != null);
    Ui.awaitEquals(
        "Maison: 2 references",
        () -> {
          var page = NewSearchUI.getSearchResultView().getActivePage();
          return page == null ? "" : page.getLabel();
        });
  }

  @Test
  void aKeyDoesTheSameInsideThePost() {
    IEditorPart editor = open("campaign.ligne");
    Workbench.caretBehind(editor, "text fr \"La nouvelle");

    Keys.press("SHIFT+F3");

    Ui.awaitEquals(List.of("Annonce"), LensesTest::selected);
  }

  private static IEditorPart open(String file) {
    var project = Plans.project();
    Projects.write(project, "campaign.ligne", CAMPAIGN);
    return Workbench.open(project.getFile(file));
  }

  /** Points at the lens above a line, as soon as it can be clicked. */
  private static void pointAt(IEditorPart editor, String line) {
    Ui.await(
        "a lens that can be clicked",
        () -> {
          Pointer.moveAbove(editor, line);
          return isHand(editor);
        });
  }

  private static boolean isHand(IEditorPart editor) {
    var hand = Ui.display().getSystemCursor(SWT.CURSOR_HAND);
    return hand.equals(Workbench.text(editor).getCursor());
  }

  private static String tip(IEditorPart editor) {
    return Ui.get(() -> Workbench.text(editor).getToolTipText());
  }

  /** The selected posts of the schedule; on the UI thread only. */
  private static List<String> selected() {
    return Widgets.all(window(), Table.class).stream()
        .filter(table -> table.isVisible() && table.getColumnCount() == 11)
        .flatMap(table -> Arrays.stream(table.getSelection()))
        .map((TableItem item) -> item.getText(POST))
        .toList();
  }

  private static Text filter() {
    return Widgets.find(
        Ui.get(LensesTest::window),
        Text.class,
        "filter",
        text -> text.getMessage().equals("Type to filter"));
  }

  private static Composite window() {
    return Workbench.window().getShell();
  }
}
