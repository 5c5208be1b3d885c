package org.ligne.ui.tests.driver;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Shell;

/** Finds windows and dialogs. */
public final class Shells {
  private Shells() {}

  /** The visible window with a title, as soon as there is one. */
  public static Shell titled(String title) {
    return that("a window titled " + title, shell -> Language.isSaid(title, shell.getText()));
  }

  /** The first visible window that is as wanted, as soon as there is one. */
  public static Shell that(String what, Predicate<Shell> wanted) {
    return Ui.find(
        what + "; there are: " + titles(),
        () -> visible().stream().filter(wanted).findFirst().orElse(null));
  }

  /** The window in front, as soon as there is one. */
  public static Shell active() {
    return Ui.find("an active window", () -> Ui.display().getActiveShell());
  }

  /** Waits until a window is gone. */
  public static void awaitClosed(Shell shell) {
    Ui.await("a window to close", shell::isDisposed);
  }

  /** Titles of all visible windows. */
  public static List<String> titles() {
    return Ui.get(() -> visible().stream().map(Shell::getText).toList());
  }

  static List<Shell> visible() {
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> !shell.isDisposed() && shell.isVisible())
        .toList();
  }
}
