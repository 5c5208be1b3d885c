package org.ligne.ui.tests.app;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Reads and uses the menu bar of the window. */
final class Menus {
  private Menus() {}

  /** Titles of the menus. */
  static List<String> titles() {
    return Ui.get(() -> labels(bar()));
  }

  /** What one menu offers; separators left out. */
  static List<String> items(String... path) {
    return Ui.get(() -> labels(menu(path)));
  }

  /** Chooses an item, as a click does. */
  static void choose(String... path) {
    Ui.start(
        () -> {
          MenuItem item = item(menu(Arrays.copyOf(path, path.length - 1)), path[path.length - 1]);
          if ((item.getStyle() & SWT.RADIO) != 0) {
            item.setSelection(true);
          }
          Event event = Widgets.event(item);
          item.notifyListeners(SWT.Selection, event);
        });
  }

  private static Menu bar() {
    return Workbench.window().getShell().getMenuBar();
  }

  /** Opens menu after menu, since they are filled when they are shown. */
  private static Menu menu(String... path) {
    Menu menu = bar();
    for (String label : path) {
      menu = item(menu, label).getMenu();
      menu.notifyListeners(SWT.Show, shown(menu));
    }
    return menu;
  }

  private static Event shown(Menu menu) {
    Event event = Widgets.event(menu);
    event.type = SWT.Show;
    return event;
  }

  private static MenuItem item(Menu menu, String label) {
    return Arrays.stream(menu.getItems())
        .filter(item -> label(item).equals(label))
        // The harness of the tests brings the platform's own application along, whose menus of the
        // same names stand before ours.
        .reduce((one, later) -> later)
        .orElseThrow(() -> new AssertionError(label + " is not among " + labels(menu)));
  }

  private static List<String> labels(Menu menu) {
    return Arrays.stream(menu.getItems())
        .map(Menus::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private static String label(MenuItem item) {
    return Widgets.plain(item.getText()).replaceFirst("\t.*", "");
  }
}
