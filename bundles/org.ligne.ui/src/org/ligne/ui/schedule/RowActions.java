package org.ligne.ui.schedule;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.ligne.editor.connection.Locations;

/** What can be done with rows: go to their text, copy them. */
final class RowActions {
  private final RowTable table;
  private final Action copy;

  RowActions(RowTable table, IWorkbenchPartSite site) {
    this.table = table;
    copy =
        new Action(Messages.copy) {
          @Override
          public void run() {
            toClipboard();
          }
        };
    copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
    table.viewer().addDoubleClickListener(event -> reveal());
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
    menu.add(copy);
    Table widget = table.viewer().getTable();
    widget.setMenu(menu.createContextMenu(widget));
    site.registerContextMenu(menu, table.viewer());
  }

  IAction copy() {
    return copy;
  }

  private void reveal() {
    table.first().flatMap(Row::location).ifPresent(Locations::open);
  }

  /** Tab-separated with headings, as spreadsheets take it. */
  private void toClipboard() {
    String rows =
        Stream.concat(
                Stream.of(line(Column::label)),
                Stream.of(table.selection().toArray())
                    .map(Row.class::cast)
                    .map(row -> line(row::cell)))
            .collect(Collectors.joining(System.lineSeparator()));
    Clipboard clipboard = new Clipboard(table.viewer().getTable().getDisplay());
    try {
      clipboard.setContents(new Object[] {rows}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private static String line(Function<Column, String> cell) {
    return Stream.of(Column.values())
        .map(cell)
        .map(text -> text.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
