package org.ligne.ui.tests.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

@InWorkbench
class ReferencesTest {

  @Test
  void theSearchViewShowsEveryLineUnsavedOnesToo() {
    IProject project = Fixture.project();
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Workbench.caretBehind(editor, "pillar Savoir");
    Keys.type("\naudience Amis { on journal");
    Workbench.caretBehind(editor, "channel jour");
    Keys.press("CTRL+SHIFT+G");

    Ui.awaitEquals(
        List.of("5  audience Amis { on journal}", "6  channel journal on Blog", "5  on journal"),
        () -> lines());
    assertEquals("journal: 3 references", Ui.get(() -> view().getActivePage().getLabel()));

    Ui.run(
        () -> {
          Tree tree = tree();
          TreeItem last = lineItems().reduce((one, other) -> other).orElseThrow();
          tree.setSelection(last);
          tree.notifyListeners(SWT.DefaultSelection, Widgets.event(last));
        });
    Ui.awaitEquals(
        "rentree.ligne", () -> Workbench.page().getActiveEditor().getEditorInput().getName());
  }

  private static ISearchResultViewPart view() {
    return NewSearchUI.getSearchResultView();
  }

  /** On the UI thread only. */
  private static Tree tree() {
    AbstractTextSearchViewPage page = (AbstractTextSearchViewPage) view().getActivePage();
    return page == null ? null : Widgets.all((Composite) page.getControl(), Tree.class).get(0);
  }

  private static List<String> lines() {
    return tree() == null ? List.of() : lineItems().map(TreeItem::getText).toList();
  }

  private static Stream<TreeItem> lineItems() {
    return Arrays.stream(tree().getItems()).flatMap(file -> Arrays.stream(file.getItems()));
  }
}
