package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The page a new user sees first. */
@InWorkbench
class WelcomeTest {
  private static final boolean FRENCH = Platform.getNL().startsWith("fr");

  @BeforeEach
  void open() {
    Ui.run(() -> intro().showIntro(Workbench.window(), false));
  }

  @AfterEach
  void close() {
    Ui.run(() -> intro().closeIntro(intro().getIntro()));
  }

  private static IIntroManager intro() {
    return PlatformUI.getWorkbench().getIntroManager();
  }

  @Test
  void isShownAtTheFirstStartOnly() {
    assertTrue(intro().hasIntro());
    assertNotNull(Ui.get(() -> intro().getIntro()));
    boolean again =
        Ui.get(
            () ->
                PlatformUI.getPreferenceStore()
                    .getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO));
    assertTrue(!again, "the platform shows it once");
  }

  @Test
  void saysHowToBegin() {
    List<String> texts = Widgets.texts(Ui.get(() -> Workbench.window().getShell()));
    List<String> wanted =
        FRENCH
            ? List.of("Commencer", "Premiers pas", "Vos projets", "<a>Touches</a>")
            : List.of("Begin", "First steps", "Your projects", "<a>Keys</a>");
    assertTrue(texts.containsAll(wanted), texts.toString());
  }

  @Test
  void aCardWorksByKeyboard() {
    Canvas second = cards().get(1);
    Keys.focus(second);
    Keys.press("CR");
    Shell wizard = Shells.that("a wizard", shell -> shell != main() && !title(shell).isEmpty());
    Ui.run(wizard::close);
    Shells.awaitClosed(wizard);
  }

  @Test
  void leadsBackToAProject() {
    Projects.create("recent-one", Map.of("plan.ligne", "pack Empty {}\n"));
    close();
    open();
    List<String> texts = Widgets.texts(main());
    assertTrue(texts.contains("<a>recent-one</a>"), texts.toString());
  }

  @Test
  void everythingFitsInANarrowWindow() {
    Shell shell = main();
    var before = Ui.get(shell::getBounds);
    Ui.run(() -> shell.setSize(640, 480));
    Ui.await("one column", () -> cards().stream().allMatch(WelcomeTest::isInside));
    Ui.run(() -> shell.setBounds(before));
  }

  private static boolean isInside(Control card) {
    int right = card.toDisplay(card.getSize()).x;
    Shell shell = card.getShell();
    return right <= shell.toDisplay(shell.getClientArea().width, 0).x;
  }

  private static List<Canvas> cards() {
    return Ui.get(
        () ->
            Widgets.all(main(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("Card"))
                .filter(canvas -> (canvas.getStyle() & SWT.DOUBLE_BUFFERED) != 0)
                .toList());
  }

  private static Shell main() {
    return Ui.get(() -> Workbench.window().getShell());
  }

  private static String title(Shell shell) {
    return shell.getText();
  }
}
