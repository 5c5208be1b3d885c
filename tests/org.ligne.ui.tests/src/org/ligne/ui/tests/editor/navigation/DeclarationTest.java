package org.ligne.ui.tests.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** From a name to its declaration. */
@InWorkbench
class DeclarationTest {
  @Test
  void f3GoesToTheDeclarationInAnotherFile() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.caretBehind(editor, "on linked");

    Keys.press("F3");

    Ui.awaitEquals("line.ligne", () -> Workbench.page().getActiveEditor().getTitle());
    Ui.awaitEquals("linkedin", DeclarationTest::selected);
  }

  @Test
  void aShippedPlatformOpensForReading() {
    IEditorPart editor = Workbench.open(Plans.project().getFile("line.ligne"));
    Workbench.caretBehind(editor, "on Linked");

    Keys.press("F3");

    Ui.awaitEquals("LinkedIn", DeclarationTest::selected);
    ITextEditor platform = (ITextEditor) Ui.get(() -> Workbench.page().getActiveEditor());
    assertEquals("LinkedIn.ligne", Ui.get(platform::getTitle));
    assertFalse(Ui.get(platform::isEditable), "a shipped platform cannot be edited");
  }

  /** What a click with Ctrl does, too; the window system takes no such clicks from programs. */
  @Test
  void theNameIsALinkThatGoesThereToo() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Ui.await("the server", () -> LanguageServices.get().ready().isPresent());
    Workbench.caretBehind(editor, "on linked");

    Workbench.command("org.eclipse.ui.edit.text.open.hyperlink");

    Ui.awaitEquals("line.ligne", () -> Workbench.page().getActiveEditor().getTitle());
    Ui.awaitEquals("linkedin", DeclarationTest::selected);
  }

  private static String selected() {
    IEditorPart editor = Workbench.page().getActiveEditor();
    return ((ITextSelection) ((ITextEditor) editor).getSelectionProvider().getSelection())
        .getText();
  }
}
