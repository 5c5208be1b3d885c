package org.ligne.ui.tests.comfort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IChangeRulerColumn;
import org.eclipse.jface.text.source.ILineDiffInfo;
import org.eclipse.jface.text.source.ILineDiffer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Pointer;

/** The ruler beside the text: bookmarks and what was changed since the file was saved. */
@InWorkbench
class RulerTest {

  @Test
  void aBookmarkLeadsBackToItsLine() {
    var typing = Typing.campaign();
    clickAtRuler(typing, "post Annonce");
    MenuTree.of(ruler(typing)).choose("Add Bookmark...");
    Shell asked = Shells.titled("Add Bookmark");
    Widgets.fill(Widgets.find(asked, Text.class), "Relire");
    Widgets.click(asked, "Add");
    Shells.awaitClosed(asked);
    Ui.run(() -> Workbench.page().closeAllEditors(false));

    Workbench.show(IPageLayout.ID_BOOKMARKS);
    Ui.awaitEquals(List.of("Relire"), () -> tree().map(TreeItem::getText).toList());
    Ui.run(
        () -> {
          TreeItem item = tree().findFirst().orElseThrow();
          item.getParent().setSelection(item);
          item.getParent().notifyListeners(SWT.Selection, chosen(item));
          item.getParent().notifyListeners(SWT.DefaultSelection, chosen(item));
        });
    Ui.await("the text", () -> Workbench.page().getActiveEditor() != null);
    IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
    Ui.await(
        "the line",
        () -> Workbench.text(editor).getSelectionText().contains("post Annonce pillar"));
  }

  @Test
  void theRulerShowsWhatWasChangedAndTakesItBack() {
    var typing = Typing.campaign();
    String before = typing.text();
    Workbench.caretBehind(typing.editor, "La nouvelle");
    Keys.type(" grande");
    Ui.await("a changed line", () -> change(typing, "grande") == ILineDiffInfo.CHANGED);
    clickAtRuler(typing, "text fr");
    MenuTree menu = MenuTree.of(ruler(typing));
    Ui.await("the way back", () -> menu.items().contains("Revert Line"));
    menu.choose("Revert Line");
    Ui.awaitEquals(before, typing::text);
  }

  private static Event chosen(TreeItem item) {
    Event event = Widgets.event(item);
    event.item = item;
    return event;
  }

  private static Stream<TreeItem> tree() {
    return Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(each -> each.isVisible() && each.getColumnCount() > 1)
        .flatMap(each -> Arrays.stream(each.getItems()));
  }

  private static int change(Typing typing, String word) {
    var models = (IAnnotationModelExtension) Workbench.viewer(typing.editor).getAnnotationModel();
    var differ = (ILineDiffer) models.getAnnotationModel(IChangeRulerColumn.QUICK_DIFF_MODEL_ID);
    int line = typing.widget.getLineAtOffset(typing.widget.getText().indexOf(word));
    ILineDiffInfo info = differ == null ? null : differ.getLineInfo(line);
    return info == null ? -1 : info.getChangeType();
  }

  private static Control ruler(Typing typing) {
    return Ui.get(() -> info(typing).getControl());
  }

  private static IVerticalRulerInfo info(Typing typing) {
    return typing.editor.getAdapter(IVerticalRulerInfo.class);
  }

  private static void clickAtRuler(Typing typing, String words) {
    // What is shown above posts moves their lines.
    Ui.await("a line above the post", () -> typing.widget.getLineVerticalIndent(3) > 0);
    int line = Ui.get(() -> typing.widget.getLineAtOffset(typing.text().indexOf(words)));
    int top = Ui.get(() -> typing.widget.getLocationAtOffset(typing.text().indexOf(words)).y);
    int row = Ui.get(typing.widget::getLineHeight);
    Composite ruler = (Composite) ruler(typing);
    // Annotations, line numbers and folds stand side by side: the line is the same in each.
    Pointer.click(Ui.get(() -> ruler.getChildren()[0]), 5, top + row / 2);
    Ui.awaitEquals(line, () -> info(typing).getLineOfLastMouseButtonActivity());
  }
}
