package org.ligne.ui.tests.app;

import java.util.List;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Workbench;

/** Reads and uses the menu bar of the window. */
final class Menus {
  private static final MenuTree BAR =
      new MenuTree(() -> Workbench.window().getShell().getMenuBar());

  private Menus() {}

  /** Titles of the menus. */
  static List<String> titles() {
    return BAR.items();
  }

  /** What one menu offers; separators left out. */
  static List<String> items(String... path) {
    return BAR.items(path);
  }

  /** Chooses an item, as a click does. */
  static void choose(String... path) {
    BAR.choose(path);
  }
}
