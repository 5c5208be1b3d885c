package org.ligne.ui.tests.tour;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Pointer;

/** What all scenes share: the example, a clock that stands still, a window of one size. */
@InWorkbench
abstract class Tour {
  private static final String CLOCK = "ligne.now";
  private static final String NOW = "2026-08-15T09:00:00Z";
  private static final Rectangle PLACE = new Rectangle(40, 20, 1400, 900);

  private String clock;

  static Stream<Look> looks() {
    return Gallery.looks();
  }

  @BeforeEach
  final void begin() {
    clock = System.setProperty(CLOCK, now());
    Ui.run(
        () -> {
          Workbench.page().resetPerspective();
          main().setBounds(PLACE);
        });
    Pointer.park();
  }

  /** The moment the clock stands still at. */
  String now() {
    return NOW;
  }

  @AfterEach
  final void end() {
    if (clock == null) {
      System.clearProperty(CLOCK);
    } else {
      System.setProperty(CLOCK, clock);
    }
    Look.SYSTEM.choose();
  }

  /** A copy of the example, with the packs it imports. */
  static IProject example() {
    Projects.example("packs-maison");
    return Projects.example("maison-du-the");
  }

  /** Opens a file of the example in its editor. */
  static IEditorPart open(String file) {
    IEditorPart editor = Workbench.open(example().getFile(file));
    Projects.awaitBuild();
    return editor;
  }

  /** The window of the workbench. */
  static Shell window() {
    return Ui.get(Tour::main);
  }

  /** The same; on the UI thread only. */
  private static Shell main() {
    return Workbench.window().getShell();
  }

  /** Whether a window stands above the workbench and holds a control of a kind; UI thread only. */
  static boolean isAbove(Shell shell, Class<? extends Control> holds) {
    return shell != main() && shell.getParent() == main() && !Widgets.all(shell, holds).isEmpty();
  }

  /** All windows above the workbench that can be seen; UI thread only. */
  static Stream<Shell> above() {
    return Arrays.stream(main().getShells()).filter(Shell::isVisible);
  }
}
