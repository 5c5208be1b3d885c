package org.ligne.ui.tests.editor.completion;

import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Popups;

/** Proposals at the caret. */
@InWorkbench
class CompletionTest {
  @Test
  void channelsOfTheLineAreProposedWithTheirDocumentationBeside() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.select(editor, "linkedin");

    Keys.press("DEL");
    Keys.press("CTRL+SPACE");

    Table list = Popups.list("linkedin");
    Ui.await("documentation", () -> Popups.text("LinkedIn") != null);
    Popups.choose(list, "linkedin");
    Ui.await("the channel", () -> Workbench.document(editor).get().contains("on linkedin\n"));
  }

  @Test
  void aSnippetIsFilledInPlaceByPlace() {
    IEditorPart editor = Workbench.open(Plans.campaign(Plans.project()));
    Workbench.caretBehind(editor, "2026-09-30\n");

    Keys.type("  pos");
    Keys.press("CTRL+SPACE");
    Table list = Popups.list(own("post on one network"));
    Popups.choose(list, own("post on one network"));
    Ui.await(
        "a post", () -> Workbench.document(editor).get().contains(in("post News", "post Annonce")));
    Keys.type("Essai");

    Ui.await("the name", () -> Workbench.document(editor).get().contains("post Essai pillar"));
    Keys.press("TAB");
    Keys.type("Savoir");
    Ui.await("more", () -> Workbench.document(editor).get().contains("post Essai pillar Savoir"));
  }
}
