package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.osgi.framework.Version;

/** What the about dialog tells. */
@InWorkbench
class AboutTest {
  private static final String TITLE =
      Platform.getNL().startsWith("fr") ? "À propos de Ligne" : "About Ligne";

  @Test
  void namesProductVersionAndLicence() {
    Shell dialog = open();
    String text = String.join("\n", Widgets.texts(dialog));
    Version version = Platform.getBundle("org.ligne.app").getVersion();
    assertTrue(text.contains("Ligne"), text);
    assertTrue(text.contains(version.getMajor() + "." + version.getMinor() + "."), text);
    assertTrue(text.contains(version.toString()), text);
    assertTrue(text.contains("Eclipse Public License 2.0"), text);
    assertTrue(text.contains(System.getProperty("java.runtime.version")), text);
    close(dialog);
  }

  @Test
  void listsEveryLibraryWithItsLicence() {
    Shell dialog = open();
    Table table = Widgets.find(dialog, Table.class);
    List<String> without =
        Ui.get(
            () ->
                Arrays.stream(table.getItems())
                    .filter(item -> item.getText(2).isEmpty())
                    .map(TableItem::getText)
                    .filter(name -> !name.startsWith("dev.") && !name.contains("FRAGMENT"))
                    .toList());
    assertEquals(List.of(), without);
    assertTrue(Ui.get(table::getItemCount) > 50);
    close(dialog);
  }

  private static Shell open() {
    Workbench.command(IWorkbenchCommandConstants.HELP_ABOUT);
    return Shells.titled(TITLE);
  }

  private static void close(Shell dialog) {
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
  }
}
