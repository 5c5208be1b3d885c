package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Failures of ours: told without getting in the way, and easy to report. */
@InWorkbench
class ReportTest {
  private static final boolean FRENCH = Platform.getNL().startsWith("fr");
  private static final String TITLE = FRENCH ? "Signaler un problème" : "Report a Problem";

  @Test
  void theReportSaysWhatLigneRunsOn() {
    Workbench.command("org.ligne.app.command.reportProblem");
    Shell dialog = Shells.titled(TITLE);
    String report = report(dialog);
    assertTrue(report.contains("Ligne: 0."), report);
    assertTrue(report.contains("Java: " + System.getProperty("java.runtime.version")), report);
    assertTrue(report.contains("System: " + System.getProperty("os.name")), report);
    close(dialog);
  }

  @Test
  void aFailureIsToldInACornerAndLandsInTheReport() {
    String home = System.getProperty("user.home");
    ILog.of(Platform.getBundle("org.ligne.app"))
        .error("tried out by a test in " + home, new IllegalStateException("in " + home));
    String title = FRENCH ? "Détails et signalement…" : "Details and report…";
    Link details = Ui.find("a notice", () -> notice(title));
    Widgets.click(details);
    Shell dialog = Shells.titled(TITLE);
    String report = report(dialog);
    assertTrue(report.contains("tried out by a test"), report);
    assertTrue(report.contains("IllegalStateException"), report);
    assertFalse(report.contains(home), report);
    close(dialog);
  }

  @Test
  void copyPutsItOnTheClipboard() {
    Workbench.command("org.ligne.app.command.reportProblem");
    Shell dialog = Shells.titled(TITLE);
    Widgets.click(dialog, FRENCH ? "Copier" : "Copy");
    Ui.await("the report on the clipboard", () -> clipboard().contains("Ligne: 0."));
    close(dialog);
  }

  private static Link notice(String title) {
    for (Shell shell : Workbench.window().getShell().getDisplay().getShells()) {
      for (Link link : Widgets.all(shell, Link.class)) {
        if (link.getText().contains(title)) {
          return link;
        }
      }
    }
    return null;
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Workbench.window().getShell().getDisplay());
    Object contents = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return contents instanceof String text ? text : "";
  }

  private static String report(Shell dialog) {
    Text text =
        Widgets.find(
            dialog, Text.class, "of the report", each -> (each.getStyle() & SWT.V_SCROLL) != 0);
    return Ui.get(text::getText);
  }

  private static void close(Shell dialog) {
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
  }
}
