package org.ligne.ui.tests.editor.diagnostics;

import static org.ligne.ui.tests.editor.Problems.errors;

import java.util.List;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** Problems appear in the text while it is typed. */
@InWorkbench
class AnnotationsTest {
  @Test
  void aMistakeIsUnderlinedAsItIsTypedAndNoLongerOnceItIsMended() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));

    Workbench.caretBehind(editor, "on linkedin");
    Keys.type("x");
    Ui.awaitEquals(List.of("linkedinx"), () -> errors(editor));

    Keys.press("BS");
    Ui.awaitEquals(List.of(), () -> errors(editor));
  }
}
