package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.Locations;
import org.ligne.ui.base.Clip;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.HandUndo;

/** What can be done with rows: go to their text, copy them, change them, by menu and by keys. */
final class RowActions {
  private static final int WEEK = 7;

  private final RowTable table;
  private final Supplier<Optional<Planning>> planning;
  private final BulkMenu bulk;
  private final Action copy = BulkMenu.item(Messages.copy, this::toClipboard);

  RowActions(RowTable table, Supplier<Optional<Planning>> planning, IViewSite site) {
    this.table = table;
    this.planning = planning;
    bulk = new BulkMenu(site.getShell(), this::selected, planning);
    Table widget = table.viewer().getTable();
    table.viewer().addDoubleClickListener(event -> reveal());
    widget.addListener(SWT.KeyDown, this::key);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    widget.setMenu(menu.createContextMenu(widget));
    site.registerContextMenu(menu, new RowsAlone());
    handle(site.getActionBars());
  }

  private void handle(IActionBars bars) {
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), BulkMenu.item("", this::delete));
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), BulkMenu.item("", this::all));
    HandUndo.on(bars);
  }

  private void fill(IMenuManager menu) {
    bulk.fill(menu);
    menu.add(new Separator());
    copy.setEnabled(!table.shown().isEmpty());
    menu.add(copy);
  }

  /** The selected rows, as something that can be changed. */
  private Optional<Bulk> selected() {
    List<Row> rows = table.selected();
    Optional<IProject> project = planning.get().map(Planning::project).flatMap(PlanProjects::at);
    return rows.isEmpty() ? Optional.empty() : project.map(each -> new Bulk(each, rows));
  }

  private void delete() {
    selected().ifPresent(Bulk::delete);
  }

  private void all() {
    Table widget = table.viewer().getTable();
    widget.selectAll();
    widget.notifyListeners(SWT.Selection, new Event());
  }

  private void reveal() {
    table.first().flatMap(Row::location).ifPresent(Locations::open);
  }

  /** As in pictures: with these keys held, arrows move what is selected by a day or a week. */
  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD2 | SWT.MOD3)) {
      int days =
          switch (event.keyCode) {
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP -> -WEEK;
            case SWT.ARROW_DOWN -> WEEK;
            default -> 0;
          };
      selected().ifPresent(each -> each.shift(days));
      event.doit = days == 0;
    }
  }

  /** The selected rows; all that are shown where none is. */
  private void toClipboard() {
    List<Row> chosen = table.selected();
    RowCopy rows =
        new RowCopy(table.columns().inOrder(), chosen.isEmpty() ? table.shown() : chosen);
    Clip.copy(rows.text(), rows.html());
  }
}
