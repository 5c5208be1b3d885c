package org.ligne.ui.tests.symbols;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

@InWorkbench
class OpenElementTest {

  @Test
  void aPartOfTheNameIsEnough() {
    IEditorPart line = Workbench.open(Fixture.project().getFile("maison.ligne"));
    Keys.focus(Workbench.text(line));
    Keys.press("CTRL+SHIFT+T");
    Shell dialog = Shells.titled("Open Element");
    Text wanted = Widgets.find(dialog, Text.class);
    Keys.focus(wanted);
    Keys.type("ouvert");
    Table found = Widgets.find(dialog, Table.class);
    Ui.await(
        "the post first",
        () -> found.getItemCount() > 0 && found.getItem(0).getText().startsWith("Ouverture"));
    Keys.press("CR");
    Shells.awaitClosed(dialog);

    Ui.awaitEquals(
        "rentree.ligne", () -> Workbench.page().getActiveEditor().getEditorInput().getName());
    IEditorPart opened = Ui.get(() -> Workbench.page().getActiveEditor());
    Ui.awaitEquals("Ouverture", () -> Workbench.text(opened).getSelectionText());
  }
}
