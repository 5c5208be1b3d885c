package org.ligne.ui.tests.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The small windows that pop up over an editor. */
public final class Popups {
  private Popups() {}

  /** The list that offers something that begins with a text, as soon as there is one. */
  public static Table list(String entry) {
    return Ui.find("a list with " + entry, () -> lists(entry).findFirst().orElse(null));
  }

  /** What is offered. */
  public static List<String> entries(Table list) {
    return Ui.get(() -> Arrays.stream(items(list)).map(TableItem::getText).toList());
  }

  /** Whether a list is open that offers something that begins with a text; UI thread only. */
  public static boolean isOpen(String entry) {
    return lists(entry).findFirst().isPresent();
  }

  /** Marks the first entry that begins with a text. */
  public static void mark(Table list, String entry) {
    Ui.run(
        () -> {
          TableItem[] items = items(list);
          for (int i = 0; i < items.length; i++) {
            if (items[i].getText().startsWith(entry)) {
              list.setSelection(i);
              list.notifyListeners(SWT.Selection, Widgets.event(list));
              return;
            }
          }
          throw new AssertionError("no entry " + entry);
        });
  }

  /** Takes the first entry that begins with a text. */
  public static void choose(Table list, String entry) {
    mark(list, entry);
    Ui.run(() -> list.notifyListeners(SWT.DefaultSelection, Widgets.event(list)));
  }

  /** The text of a popup that contains some words; null if there is none. UI thread only. */
  public static StyledText text(String words) {
    return popups()
        .flatMap(shell -> Widgets.all(shell, StyledText.class).stream())
        .filter(text -> text.isVisible() && text.getText().contains(words))
        .findFirst()
        .orElse(null);
  }

  /** The text of a popup that contains some words, as soon as there is one. */
  public static StyledText awaitText(String words) {
    return Ui.find("a popup that says " + words, () -> text(words));
  }

  /** Clicks into a text where some words stand. */
  public static void click(StyledText text, String words) {
    Ui.run(
        () -> {
          int at = text.getText().indexOf(words);
          var place = text.getLocationAtOffset(at + 1);
          var event = Widgets.event(text);
          event.x = place.x;
          event.y = place.y + 2;
          event.button = 1;
          text.notifyListeners(SWT.MouseUp, event);
        });
  }

  private static Stream<Table> lists(String entry) {
    return popups()
        .flatMap(shell -> Widgets.all(shell, Table.class).stream())
        .filter(Table::isVisible)
        .filter(
            list -> Arrays.stream(items(list)).anyMatch(item -> item.getText().startsWith(entry)));
  }

  /** The items of a list, which makes them only when they are asked for. */
  private static TableItem[] items(Table list) {
    TableItem[] items = list.getItems();
    for (TableItem item : items) {
      item.getText();
    }
    return items;
  }

  private static Stream<Shell> popups() {
    Shell main = Workbench.window().getShell();
    return Arrays.stream(main.getDisplay().getShells())
        .filter(shell -> shell != main && shell.isVisible());
  }

  /** Whether no popup is open. UI thread only. */
  public static Optional<Shell> any() {
    return popups().findFirst();
  }
}
