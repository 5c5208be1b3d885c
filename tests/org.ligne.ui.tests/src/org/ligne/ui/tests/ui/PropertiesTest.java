package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The Properties view: the essentials of a statement. */
@InWorkbench
class PropertiesTest {

  @Test
  void itFollowsTheCaret() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Workbench.caretBehind(editor, "post Doo");
    Ui.awaitEquals("Doors", () -> facts().get(own("Name")));
    Map<String, String> facts = Ui.get(PropertiesTest::facts);
    assertEquals(
        List.of(own("Kind"), own("Name"), own("Title")), facts.keySet().stream().limit(3).toList());
    assertEquals(own("Post"), facts.get(own("Kind")));
    assertEquals("News", facts.get(own("Pillar")));
    Workbench.caretBehind(editor, "campaign Ope");
    Ui.awaitEquals("Opening", () -> facts().get(own("Name")));
    assertEquals("Tea", Ui.get(() -> facts().get(own("Line"))));
  }

  @Test
  void namesOfFactsArePlainText() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    IEditorPart editor = Workbench.open(project.getFile("tea.ligne"));
    Workbench.caretBehind(editor, "pillar New");
    Ui.awaitEquals("News", () -> facts().get(own("Name")));
    assertTrue(Ui.get(() -> facts().keySet()).contains("Opening"));
  }

  @Test
  void itTellsWhatIsSelectedInTheExplorer() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    Explorer.expand(project.getFile("tea.ligne"));
    Explorer.select("linkedin");
    Ui.awaitEquals("LinkedIn", () -> facts().get(own("Platform")));
  }

  @Test
  void itTellsAboutAnEntryOfTheSchedule() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    var view = Workbench.show("org.ligne.ui.view.schedule");
    Ui.await(
        "rows",
        () -> {
          var viewer = (TableViewer) view.getSite().getSelectionProvider();
          viewer.getTable().setSelection(1);
          viewer.getTable().notifyListeners(SWT.Selection, Widgets.event(viewer.getTable()));
          return viewer.getTable().getItemCount() == 3;
        });
    Ui.awaitEquals("08:30 (Europe/Paris, UTC+01:00)", () -> facts().get(own("Time")));
  }

  @Test
  void aConflictLeadsToItsStatements() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    Ui.run(() -> Workbench.page().activate(editor));
    Ui.await(
        "the conflict",
        () -> {
          int at = Workbench.viewer(editor).getDocument().get().indexOf("post Late");
          int on = Workbench.viewer(editor).getDocument().get().indexOf("linkedin", at);
          ((ITextEditor) editor).selectAndReveal(on + on % 2, 0);
          ((ITextEditor) editor).selectAndReveal(on, 0);
          return item("linkedin: at most 1 per day") != null;
        });
    TreeItem item = Ui.get(() -> item("linkedin: at most 1 per day"));
    Ui.run(
        () -> {
          item.getParent().setSelection(item);
          Event event = Widgets.event(item.getParent());
          event.item = item;
          item.getParent().notifyListeners(SWT.DefaultSelection, event);
        });
    Button go =
        Widgets.find(
            Ui.get(item::getParent), Button.class, "→", each -> each.getText().equals("→"));
    Widgets.click(go);
    Ui.await(
        "the statement",
        () ->
            Workbench.page().getActiveEditor() instanceof IEditorPart shown
                && shown.getTitle().equals("tea.ligne")
                && Workbench.text(shown).getSelectionText().equals("at most 1 per day"));
  }

  /** The line of a fact, by its words; on the UI thread only. */
  private static TreeItem item(String words) {
    return Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(tree -> tree.isVisible() && tree.getColumnCount() == 2)
        .flatMap(tree -> Arrays.stream(tree.getItems()))
        .flatMap(each -> Stream.concat(Stream.of(each), Arrays.stream(each.getItems())))
        .filter(each -> each.getText(1).equals(words))
        .findFirst()
        .orElse(null);
  }

  /** What the view shows; on the UI thread only. */
  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(tree -> tree.isVisible() && tree.getColumnCount() == 2)
        .filter(tree -> tree.getColumn(0).getText().equals(own("Property")))
        .forEach(tree -> collect(tree.getItems(), facts));
    return facts;
  }

  private static void collect(TreeItem[] items, Map<String, String> facts) {
    for (TreeItem item : items) {
      facts.put(item.getText(0), item.getText(1));
      collect(item.getItems(), facts);
    }
  }
}
