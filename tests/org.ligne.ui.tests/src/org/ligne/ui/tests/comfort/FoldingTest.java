package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Folding blocks, texts and imports away. */
@InWorkbench
class FoldingTest {
  private static final String COLLAPSE = "org.eclipse.ui.edit.text.folding.collapse";
  private static final String COLLAPSE_ALL = "org.eclipse.ui.edit.text.folding.collapse_all";
  private static final String EXPAND_ALL = "org.eclipse.ui.edit.text.folding.expand_all";

  @Test
  void aFoldedPostStaysFoldedWhileSomebodyTypesAboveIt() {
    var typing = Typing.campaign();
    awaitFolds(typing, 2);
    Workbench.caretBehind(typing.editor, "by Hugo {");
    Workbench.command(COLLAPSE);
    Ui.await("a folded post", () -> !shows(typing, "on linkedin"));
    Workbench.caretBehind(typing.editor, "2026-09-30");
    Keys.type("\n// note");
    int above = typing.text().indexOf("// note");
    String phase = "phase Une 2026-09-01 to 2026-09-02\n  ";
    Ui.run(() -> Workbench.document(typing.editor).replace(above, 0, phase));
    typing.awaitColour("Une", ColoursTest.theme("declaration"));
    assertFalse(Ui.get(() -> shows(typing, "on linkedin")));
    assertTrue(Ui.get(() -> shows(typing, "// note")));
  }

  @Test
  void everythingFoldsAndOpens() {
    var typing = Typing.campaign();
    awaitFolds(typing, 2);
    Workbench.command(COLLAPSE_ALL);
    Ui.await("everything folded", () -> !shows(typing, "post Annonce"));
    Workbench.command(EXPAND_ALL);
    Ui.await("everything open", () -> shows(typing, "on linkedin"));
  }

  @Test
  void importsBeginFolded() {
    var typing = Typing.in("import \"line.ligne\"\nimport \"campaign.ligne\"\n\nteam A {\n}\n");
    Ui.await("folded imports", () -> !shows(typing, "campaign.ligne"));
  }

  @Test
  void foldingCanBeSwitchedOff() {
    var typing = Typing.campaign();
    awaitFolds(typing, 2);
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.FOLDING, false));
      assertFalse(Ui.get(() -> viewer(typing).isProjectionMode()));
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.FOLDING));
    }
    awaitFolds(typing, 2);
  }

  private static boolean shows(Typing typing, String text) {
    return typing.widget.getText().contains(text);
  }

  private static ProjectionViewer viewer(Typing typing) {
    return (ProjectionViewer) Workbench.viewer(typing.editor);
  }

  private static void awaitFolds(Typing typing, int least) {
    Ui.await(
        least + " folds",
        () -> {
          var model = viewer(typing).getProjectionAnnotationModel();
          int count = 0;
          for (var all = model.getAnnotationIterator(); all.hasNext(); all.next()) {
            count++;
          }
          return count >= least;
        });
  }
}
