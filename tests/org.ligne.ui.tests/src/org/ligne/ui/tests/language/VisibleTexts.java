package org.ligne.ui.tests.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.ligne.ui.tests.driver.Widgets;

/** Reads all that a control and what is in it say, seen now or not. On the UI thread only. */
final class VisibleTexts {
  private static final int DEEP = 8;

  private final List<String> found = new ArrayList<>();

  private VisibleTexts() {}

  /** Texts of a control and of all that is in it. */
  static List<String> of(Control control) {
    VisibleTexts texts = new VisibleTexts();
    texts.read(control);
    return texts.found;
  }

  /** Labels of a menu and of all menus below it, each opened and closed again. */
  static List<String> of(Menu menu) {
    VisibleTexts texts = new VisibleTexts();
    texts.menu(menu, 0);
    return texts.found;
  }

  private void read(Control control) {
    say(control.getToolTipText());
    own(control);
    if (control instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(this::read);
    }
  }

  private void own(Control control) {
    switch (control) {
      case Label label -> say(label.getText());
      case CLabel label -> say(label.getText());
      case Link link -> say(link.getText());
      case Button button -> say(button.getText());
      case Text text -> text(text);
      case Combo combo -> say(combo.getItems());
      case Group group -> say(group.getText());
      case Shell shell -> say(shell.getText());
      case ToolBar bar -> tools(bar);
      case CTabFolder folder -> tabs(folder);
      case TabFolder folder -> items(folder.getItems());
      case ExpandBar bar -> items(bar.getItems());
      case Table table -> table(table);
      case Tree tree -> tree(tree);
      default -> say();
    }
  }

  private void text(Text text) {
    say(text.getMessage());
    if ((text.getStyle() & SWT.READ_ONLY) != 0) {
      say(text.getText());
    }
  }

  private void tools(ToolBar bar) {
    items(bar.getItems());
    Arrays.stream(bar.getItems()).forEach(item -> say(item.getToolTipText()));
  }

  private void tabs(CTabFolder folder) {
    items(folder.getItems());
    for (CTabItem item : folder.getItems()) {
      say(item.getToolTipText());
    }
  }

  private void table(Table table) {
    items(table.getColumns());
    for (TableColumn column : table.getColumns()) {
      say(column.getToolTipText());
    }
    items(table.getItems());
  }

  private void tree(Tree tree) {
    items(tree.getColumns());
    for (TreeColumn column : tree.getColumns()) {
      say(column.getToolTipText());
    }
    Arrays.stream(tree.getItems()).forEach(item -> treeItem(item, tree.getColumnCount()));
  }

  private void treeItem(TreeItem item, int columns) {
    for (int i = 0; i < Math.max(1, columns); i++) {
      say(item.getText(i));
    }
    Arrays.stream(item.getItems()).forEach(below -> treeItem(below, columns));
  }

  private void menu(Menu menu, int depth) {
    menu.notifyListeners(SWT.Show, event(menu, SWT.Show));
    for (MenuItem item : menu.getItems()) {
      say(item.getText());
      say(item.getToolTipText());
      if (item.getMenu() != null && depth < DEEP) {
        menu(item.getMenu(), depth + 1);
      }
    }
    menu.notifyListeners(SWT.Hide, event(menu, SWT.Hide));
  }

  private static Event event(Menu menu, int type) {
    Event event = Widgets.event(menu);
    event.type = type;
    return event;
  }

  private void items(Item[] items) {
    Arrays.stream(items).map(Item::getText).forEach(this::say);
  }

  private void say(String... texts) {
    Arrays.stream(texts).filter(text -> text != null && !text.isBlank()).forEach(found::add);
  }
}
