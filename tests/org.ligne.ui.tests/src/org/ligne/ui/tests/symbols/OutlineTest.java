package org.ligne.ui.tests.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

@InWorkbench
class OutlineTest {
  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        pillar Savoir
        channel journal on Blog {
          cadence 1..2 per week
        }
        channel atelier on Blog
      }
      """;

  private IEditorPart open() {
    IProject project = Projects.create("outline", Map.of("maison.ligne", PLAN));
    Workbench.show(IPageLayout.ID_OUTLINE);
    return Workbench.open(project.getFile("maison.ligne"));
  }

  @Test
  void showsTheStatementsInTheOrderOfTheText() {
    open();
    Ui.awaitEquals(List.of("Maison"), () -> names(tree().getItems()));
    assertEquals(List.of("Savoir", "journal", "atelier"), below("Maison"));
  }

  @Test
  void followsTyping() {
    IEditorPart editor = open();
    Ui.awaitEquals(List.of("Maison"), () -> names(tree().getItems()));
    Workbench.caretBehind(editor, "pillar Savoir");
    Keys.type("\npillar Envie");
    Ui.awaitEquals(List.of("Savoir", "Envie", "journal", "atelier"), () -> names(top().getItems()));
  }

  @Test
  void selectsTheStatementOfTheCaretAndGoesToTheSelectedOne() {
    IEditorPart editor = open();
    Ui.awaitEquals(List.of("Maison"), () -> names(tree().getItems()));
    Workbench.caretBehind(editor, "channel ate");
    Ui.awaitEquals(List.of("atelier"), () -> names(tree().getSelection()));

    Ui.run(
        () -> {
          Tree tree = tree();
          tree.setFocus();
          TreeItem journal = top().getItem(1);
          tree.setSelection(journal);
          Event event = Widgets.event(tree);
          event.item = journal;
          tree.notifyListeners(SWT.Selection, event);
        });
    Ui.awaitEquals("journal", () -> Workbench.text(editor).getSelectionText());
  }

  @Test
  void letGoOfTheTextItStaysWhereItIs() {
    IEditorPart editor = open();
    Workbench.caretBehind(editor, "channel ate");
    Ui.awaitEquals(List.of("atelier"), () -> names(tree().getSelection()));
    press("Link with Text");
    try {
      AtomicBoolean rested = new AtomicBoolean();
      Ui.run(
          () ->
              ((IPostSelectionProvider) editor.getSite().getSelectionProvider())
                  .addPostSelectionChangedListener(event -> rested.set(true)));
      Workbench.caretBehind(editor, "channel jour");
      Ui.await("a caret at rest", rested::get);
      Ui.awaitEquals(List.of("atelier"), () -> names(tree().getSelection()));
    } finally {
      press("Link with Text");
    }
    Ui.awaitEquals(List.of("journal"), () -> names(tree().getSelection()));
  }

  @Test
  void sortsByKindAndName() {
    open();
    Ui.awaitEquals(List.of("Maison"), () -> names(tree().getItems()));
    press("Sort by Kind and Name");
    try {
      Ui.awaitEquals(List.of("Savoir", "atelier", "journal"), () -> names(top().getItems()));
    } finally {
      press("Sort by Kind and Name");
    }
    Ui.awaitEquals(List.of("Savoir", "journal", "atelier"), () -> names(top().getItems()));
  }

  @Test
  void theQuickOutlineGoesToWhatIsTyped() {
    IEditorPart editor = open();
    Ui.awaitEquals(List.of("Maison"), () -> names(tree().getItems()));
    Keys.focus(Workbench.text(editor));
    Keys.press("CTRL+O");
    Shell main = Ui.get(() -> Workbench.window().getShell());
    Shell quick = Shells.that("the quick outline", shell -> isQuick(shell, main));
    Text wanted = Widgets.find(quick, Text.class);
    Keys.focus(wanted);
    Keys.type("elier");
    Tree found = Widgets.find(quick, Tree.class);
    Ui.awaitEquals(List.of("atelier"), () -> names(found.getItem(0).getItems()));
    Keys.press("CR");
    Ui.awaitEquals("atelier", () -> Workbench.text(editor).getSelectionText());
  }

  private static boolean isQuick(Shell shell, Shell main) {
    return shell != main && shell.getParent() == main && !Widgets.all(shell, Tree.class).isEmpty();
  }

  private static List<String> below(String name) {
    Ui.awaitEquals(name, () -> top().getText());
    return Ui.get(() -> names(top().getItems()));
  }

  /** On the UI thread only. */
  private static TreeItem top() {
    return tree().getItem(0);
  }

  /** On the UI thread only. */
  private static Tree tree() {
    ContentOutline view = (ContentOutline) Workbench.page().findView(IPageLayout.ID_OUTLINE);
    Control shown = view.getCurrentPage().getControl();
    return shown instanceof Tree tree ? tree : Widgets.all((Composite) shown, Tree.class).get(0);
  }

  private static List<String> names(TreeItem... items) {
    return Arrays.stream(items).map(item -> item.getText().split(" {2}")[0]).toList();
  }

  private static void press(String button) {
    IViewPart view = Workbench.show(IPageLayout.ID_OUTLINE);
    ToolItem found =
        Ui.find(
            "button " + button,
            () ->
                Widgets.all(view.getSite().getShell(), ToolBar.class).stream()
                    .flatMap(bar -> Arrays.stream(bar.getItems()))
                    .filter(item -> item.getToolTipText() != null)
                    .filter(item -> Language.isSaid(button, item.getToolTipText()))
                    .findFirst()
                    .orElse(null));
    Ui.run(
        () -> {
          found.setSelection(!found.getSelection());
          found.notifyListeners(SWT.Selection, Widgets.event(found));
        });
  }
}
