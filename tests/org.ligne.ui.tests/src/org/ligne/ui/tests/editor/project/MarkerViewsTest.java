package org.ligne.ui.tests.editor.project;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** The Problems and Tasks views list what is in the texts, and lead there. */
@InWorkbench
class MarkerViewsTest {

  @Test
  void aDoubleClickOnAProblemSelectsItInItsText() {
    project(Plans.CAMPAIGN.replace("pillar Savoir", "pillar Savior"));
    Workbench.show(IPageLayout.ID_PROBLEM_VIEW);
    doubleClick("Savior");
    awaitSelected("Savior");
  }

  @Test
  void aDoubleClickOnATaskSelectsItInItsText() {
    project("// TODO relire\n" + Plans.CAMPAIGN);
    Workbench.show(IPageLayout.ID_TASK_LIST);
    doubleClick("TODO relire");
    awaitSelected("TODO relire");
  }

  private static void project(String campaign) {
    Projects.create("marked", Map.of("line.ligne", Plans.LINE, "campaign.ligne", campaign));
  }

  private static void doubleClick(String words) {
    TreeItem row =
        Ui.find(
            "a row about " + words,
            () -> rows().filter(each -> says(each, words)).findFirst().orElse(null));
    Ui.run(
        () -> {
          Event event = Widgets.event(row);
          event.item = row;
          row.getParent().setSelection(row);
          row.getParent().notifyListeners(SWT.Selection, event);
          row.getParent().notifyListeners(SWT.DefaultSelection, event);
        });
  }

  private static void awaitSelected(String words) {
    Ui.await("an editor", () -> Workbench.page().getActiveEditor() != null);
    IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
    Ui.awaitEquals(words, () -> Workbench.text(editor).getSelectionText());
  }

  private static Stream<TreeItem> rows() {
    return Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(tree -> tree.isVisible() && tree.getColumnCount() > 2)
        .flatMap(tree -> Arrays.stream(tree.getItems()))
        .flatMap(MarkerViewsTest::withAllBelow);
  }

  /** Groups are opened, as a user does who looks for something. */
  private static Stream<TreeItem> withAllBelow(TreeItem item) {
    if (!item.getExpanded() && item.getItemCount() > 0) {
      Event event = Widgets.event(item);
      event.item = item;
      item.getParent().notifyListeners(SWT.Expand, event);
      item.setExpanded(true);
    }
    return Stream.concat(
        Stream.of(item), Arrays.stream(item.getItems()).flatMap(MarkerViewsTest::withAllBelow));
  }

  private static boolean says(TreeItem row, String words) {
    return Stream.iterate(0, i -> i < row.getParent().getColumnCount(), i -> i + 1)
        .anyMatch(column -> row.getText(column).contains(words));
  }
}
