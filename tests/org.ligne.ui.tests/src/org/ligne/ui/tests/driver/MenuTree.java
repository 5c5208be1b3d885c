package org.ligne.ui.tests.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Reads and uses a menu with all that is below it. Menus are filled when they are shown, so each
 * one on the way is told that it is, without being drawn.
 *
 * @param root finds the menu; called on the UI thread
 */
public record MenuTree(Callable<Menu> root) {

  /** The menu that the right mouse button opens on a control. */
  public static MenuTree of(Control control) {
    return new MenuTree(control::getMenu);
  }

  /** What a menu offers; separators left out. */
  public List<String> items(String... path) {
    return Ui.get(
        () -> {
          List<Menu> open = open(path);
          List<String> labels = labels(open.getLast());
          close(open);
          return labels;
        });
  }

  /** Chooses an item, as a click does, without waiting for what it opens. */
  public void choose(String... path) {
    Ui.start(
        () -> {
          List<Menu> open = open(Arrays.copyOf(path, path.length - 1));
          MenuItem item = item(open.getLast(), path[path.length - 1]);
          if (!item.isEnabled()) {
            throw new AssertionError("cannot be chosen: " + item.getText());
          }
          if ((item.getStyle() & SWT.RADIO) != 0) {
            item.setSelection(true);
          }
          item.notifyListeners(SWT.Selection, Widgets.event(item));
          close(open);
        });
  }

  private List<Menu> open(String... path) throws Exception {
    List<Menu> open = new ArrayList<>();
    Menu menu = root.call();
    open.add(menu);
    tell(menu, SWT.Show);
    for (String label : path) {
      menu = item(menu, label).getMenu();
      open.add(menu);
      tell(menu, SWT.Show);
    }
    return open;
  }

  private static void close(List<Menu> open) {
    open.reversed().stream()
        .filter(menu -> !menu.isDisposed())
        .forEach(menu -> tell(menu, SWT.Hide));
  }

  /** The bar of a window is never shown or hidden, since it always is. */
  private static void tell(Menu menu, int type) {
    if ((menu.getStyle() & SWT.BAR) == 0) {
      Event event = Widgets.event(menu);
      event.type = type;
      menu.notifyListeners(type, event);
    }
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
        .map(MenuTree::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private static String label(MenuItem item) {
    return Widgets.plain(item.getText()).replaceFirst("\t.*", "");
  }
}
