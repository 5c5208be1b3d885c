package org.ligne.ui.tests.editor.hover;

import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Pointer;
import org.ligne.ui.tests.editor.Popups;
import org.ligne.ui.tests.editor.Problems;

/** What F2 and the pointer bring up. */
@InWorkbench
class HoverTest {
  @Test
  void f2TellsWhatANameStandsFor() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.caretBehind(editor, "on linked");

    Keys.press("F2");

    Popups.awaitText("LinkedIn");
  }

  @Test
  void aProblemIsToldWithItsFixesAndAFixIsOneClickAndOneUndoAway() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.caretBehind(editor, "on linked");
    Keys.type("x");
    Ui.awaitEquals(List.of("linkedxin"), () -> Problems.errors(editor));

    Keys.press("F2");
    StyledText hover = Popups.awaitText("linkedxin");
    Popups.click(hover, in("Change", "Remplacer"));

    Ui.await("mended", () -> Workbench.document(editor).get().contains("on linkedin\n"));
    Workbench.command("org.eclipse.ui.edit.undo");
    Ui.await("broken again", () -> Workbench.document(editor).get().contains("on linkedxin\n"));
  }

  @Test
  void thePointerBringsUpTheSame() {
    // Lenses would move the lines away from below the pointer.
    Preferences.store().setValue(Preferences.LENSES, false);
    try {
      IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
      Ui.await("the server", () -> LanguageServices.get().ready().isPresent());

      Pointer.moveTo(editor, "linkedin");

      Popups.awaitText(in("Channel linkedin", "Canal linkedin"));
    } finally {
      Preferences.store().setToDefault(Preferences.LENSES);
    }
  }
}
