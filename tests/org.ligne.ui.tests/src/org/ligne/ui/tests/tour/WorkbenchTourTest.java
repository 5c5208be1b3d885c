package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The window as a whole: welcome, schedule, preferences, about. */
class WorkbenchTourTest extends Tour {
  private static final int CARDS = 4;
  private static final List<String> PAGES =
      List.of(
          "org.ligne.editor.preferences",
          "org.ligne.editor.preferences.editor",
          "org.ligne.editor.preferences.colours",
          "org.ligne.editor.preferences.templates");

  @ParameterizedTest
  @MethodSource("looks")
  void welcome(Look look) {
    look.choose();
    example();
    IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
    Ui.run(() -> intro.showIntro(Workbench.window(), false));
    Ui.awaitEquals(
        CARDS,
        () ->
            (int)
                Widgets.all(Workbench.window().getShell(), Canvas.class).stream()
                    .filter(canvas -> canvas.getClass().getSimpleName().equals("Card"))
                    .filter(Canvas::isVisible)
                    .count());
    Gallery.hang("welcome", look, window());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void schedule(Look look) {
    look.choose();
    open("noel.ligne");
    Workbench.show("org.ligne.ui.view.schedule");
    Ui.await(
        "a schedule",
        () ->
            Widgets.all(Workbench.window().getShell(), Table.class).stream()
                .anyMatch(table -> table.isVisible() && table.getItemCount() > 100));
    Gallery.hang("schedule", look, window());
    Ui.run(WorkbenchTourTest::zoom);
    Gallery.hang("schedule-large", look, window());
    Ui.run(WorkbenchTourTest::zoom);
  }

  private static void zoom() {
    Workbench.page().toggleZoom(Workbench.page().getActivePartReference());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void preferences(Look look) {
    look.choose();
    IEditorPart editor = open("noel.ligne");
    for (String page : PAGES) {
      Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null).open());
      Shell dialog =
          Shells.that("the preferences", shell -> shell.getData() instanceof PreferenceDialog);
      Ui.await("page " + page, () -> Widgets.all(dialog, Canvas.class).size() > 0);
      Gallery.hang("preferences-" + page.substring(page.lastIndexOf('.') + 1), look, dialog);
      Ui.run(dialog::close);
      Shells.awaitClosed(dialog);
    }
    assertEquals("noel.ligne", Ui.get(editor::getTitle));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void about(Look look) {
    look.choose();
    Workbench.command("org.eclipse.ui.help.aboutAction");
    Shell dialog = Shells.that("about", shell -> isAbove(shell, Button.class));
    Gallery.hang("about", look, dialog);
    Ui.run(dialog::close);
    Shells.awaitClosed(dialog);
  }
}
