package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Popups;
import org.ligne.ui.tests.editor.Problems;

/** The editor and what pops up over it. */
class EditorTourTest extends Tour {
  private static final String SLIP = "instagran";

  /** A campaign in which a letter is wrong and a text is too long. */
  private static IEditorPart slip() {
    IEditorPart editor = open("automne.ligne");
    Ui.run(
        () -> {
          var document = Workbench.viewer(editor).getDocument();
          int at = document.get().indexOf("instagram, x") + "instagra".length();
          document.replace(at, 1, "n");
        });
    Ui.await("the slip to be found", () -> Problems.errors(editor).contains(SLIP));
    Workbench.caretBehind(editor, "on insta");
    Keys.focus(Workbench.text(editor));
    return editor;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void diagnosticsAndHover(Look look) {
    look.choose();
    slip();
    Widgets.find(window(), Tree.class, "of problems", EditorTourTest::isFilled);
    Gallery.hang("editor", look, window());
    Keys.press("F2");
    StyledText hover = Popups.awaitText(SLIP);
    Gallery.hang("hover", look, window());
    Ui.run(() -> hover.getShell().dispose());
  }

  private static boolean isFilled(Tree tree) {
    return tree.getColumnCount() > 4 && tree.getItemCount() > 0;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void documentation(Look look) {
    look.choose();
    IEditorPart editor = open("automne.ligne");
    Workbench.caretBehind(editor, "on insta");
    Keys.press("F2");
    StyledText hover = Popups.awaitText("Instagram");
    Gallery.hang("hover-channel", look, window());
    Ui.run(() -> hover.getShell().dispose());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void quickFix(Look look) {
    look.choose();
    slip();
    Keys.press("CTRL+1");
    Ui.find("the fixes", EditorTourTest::fixes);
    Keys.press("ARROW_DOWN");
    Keys.press("ARROW_UP");
    Popups.awaitText("instagram");
    Gallery.hang("quick-fix", look, window());
    Keys.press("ESC");
  }

  /** The list that offers something about the slip, or null. */
  private static Table fixes() {
    return above()
        .flatMap(shell -> Widgets.all(shell, Table.class).stream())
        .filter(Table::isVisible)
        .filter(list -> list.getItemCount() > 0 && list.getItem(0).getText().contains(SLIP))
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void completion(Look look) {
    look.choose();
    IEditorPart editor = open("automne.ligne");
    Workbench.caretBehind(editor, "pillar Terroir by ");
    Keys.press("CTRL+SPACE");
    Table list = Popups.list("Hugo");
    Popups.mark(list, "Hugo");
    Popups.awaitText("Hugo");
    Gallery.hang("completion", look, window());
    Keys.press("ESC");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void quickOutline(Look look) {
    look.choose();
    open("noel.ligne");
    Keys.press("CTRL+O");
    Shell quick = Shells.that("the quick outline", shell -> isAbove(shell, Tree.class));
    Keys.focus(Widgets.find(quick, Text.class));
    Keys.type("avent");
    Tree found = Widgets.find(quick, Tree.class);
    Ui.await("what was typed", () -> found.getItemCount() == 1);
    Gallery.hang("quick-outline", look, window());
    Ui.run(quick::close);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void rename(Look look) {
    look.choose();
    IEditorPart editor = open("maison-du-the.ligne");
    Workbench.caretBehind(editor, "pillar Savo");
    Keys.focus(Workbench.text(editor));
    Keys.press("ALT+SHIFT+R");
    Shell dialog = Shells.that("the dialog", shell -> isAbove(shell, Text.class));
    Widgets.fill(Widgets.find(dialog, Text.class), "Gestes");
    Gallery.hang("rename", look, dialog);
    Widgets.click(preview(dialog));
    Tree changes = Widgets.find(dialog, Tree.class);
    Ui.await("the changes", () -> changes.getItemCount() > 0);
    Gallery.hang("rename-preview", look, dialog);
    assertTrue(Ui.get(() -> changes.getItemCount()) > 0);
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
  }

  /** The first button of the bar below, whatever its language. */
  private static Button preview(Shell dialog) {
    return Ui.find(
        "the button of the preview",
        () -> {
          List<Button> buttons = Widgets.all(dialog, Button.class);
          return buttons.stream()
              .filter(each -> each.isVisible() && each.getText().endsWith(">"))
              .findFirst()
              .orElse(null);
        });
  }
}
