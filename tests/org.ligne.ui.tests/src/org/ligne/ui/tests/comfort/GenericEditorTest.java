package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** The platform's own text editor shows plans as ours does. */
@InWorkbench
class GenericEditorTest {
  private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

  @Test
  void plansAreColouredAndBracesClosed() {
    var file = Plans.project().getFile("line.ligne");
    var editor = Ui.get(() -> IDE.openEditor(Workbench.page(), file, EDITOR));
    var widget = Workbench.text(editor);
    Ui.awaitEquals(
        ColoursTest.theme("keyword"), () -> widget.getStyleRangeAtOffset(0).foreground.getRGB());
    Ui.awaitEquals(ColoursTest.theme("platform"), () -> colourOf(widget, "LinkedIn"));
    Keys.focus(widget);
    Workbench.caretBehind(editor, "pillar Savoir");
    Keys.type(" {");
    Ui.await("a pair of braces", () -> widget.getText().contains("pillar Savoir {}"));
    assertTrue(Ui.get(editor::isDirty));
  }

  private static RGB colourOf(StyledText widget, String word) {
    var style = widget.getStyleRangeAtOffset(widget.getText().indexOf(word));
    return style == null || style.foreground == null ? null : style.foreground.getRGB();
  }
}
