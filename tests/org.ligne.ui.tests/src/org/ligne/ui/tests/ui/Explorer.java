package org.ligne.ui.tests.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** The project explorer and what it shows. */
final class Explorer {
  private static final String ID = "org.eclipse.ui.navigator.ProjectExplorer";

  private Explorer() {}

  /** Its viewer; on the UI thread only. */
  static CommonViewer viewer() {
    return ((CommonNavigator) Workbench.page().findView(ID)).getCommonViewer();
  }

  /** Links it with the editors, or no more. */
  static void link(boolean on) {
    Ui.run(() -> ((CommonNavigator) Workbench.page().findView(ID)).setLinkingEnabled(on));
  }

  /** Opens a file and what is in it, and waits until something is shown below it. */
  static void expand(IFile file) {
    Workbench.show(ID);
    Ui.await(
        "statements below " + file.getName(),
        () -> {
          viewer().expandToLevel(file, 2);
          TreeItem item = (TreeItem) viewer().testFindItem(file);
          return item != null && item.getItemCount() > 0 && !item.getItem(0).getText().isEmpty();
        });
  }

  /** The texts of all items that are open, from top to bottom. */
  static List<String> texts() {
    return Ui.get(
        () -> {
          List<String> texts = new ArrayList<>();
          collect(viewer().getTree().getItems(), texts);
          return texts;
        });
  }

  private static void collect(TreeItem[] items, List<String> texts) {
    for (TreeItem item : items) {
      texts.add(item.getText());
      if (item.getExpanded()) {
        collect(item.getItems(), texts);
      }
    }
  }

  /** The first open item whose text begins so; on the UI thread only. */
  static TreeItem item(String start) {
    return find(viewer().getTree().getItems(), start);
  }

  private static TreeItem find(TreeItem[] items, String start) {
    for (TreeItem item : items) {
      if (item.getText().startsWith(start)) {
        return item;
      }
      TreeItem below = find(item.getItems(), start);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** Selects the first open item whose text begins so, as a click would. */
  static void select(String start) {
    Ui.await(
        "an item " + start,
        () -> {
          TreeItem item = item(start);
          if (item != null) {
            Workbench.page().activate(Workbench.page().findView(ID));
            viewer().setSelection(new StructuredSelection(item.getData()), true);
          }
          return item != null;
        });
  }

  /** Opens what is selected, as a double click does. */
  static void doubleClick() {
    Ui.run(
        () -> {
          Event event = new Event();
          event.item = viewer().getTree().getSelection()[0];
          viewer().getTree().notifyListeners(SWT.DefaultSelection, event);
        });
  }
}
