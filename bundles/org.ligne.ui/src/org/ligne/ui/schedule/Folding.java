package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Opens and closes groups: by a click on their sign, a double click or Enter anywhere on them, the
 * arrow to the right and that to the left, which leads from a row to its group first.
 */
final class Folding {
  private final RowTable rows;
  private final Table table;

  Folding(RowTable rows) {
    this.rows = rows;
    table = rows.viewer().getTable();
    table.addListener(SWT.MouseDown, this::pressed);
    table.addListener(SWT.DefaultSelection, event -> group().ifPresent(this::toggle));
    table.addListener(SWT.KeyDown, this::key);
  }

  private void toggle(Group group) {
    rows.open(group, !group.isOpen());
  }

  private void pressed(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    boolean onSign = item != null && event.x < GroupSign.WIDTH + GroupSign.left(table, item);
    if (onSign && event.button == 1 && item.getData() instanceof Group group) {
      toggle(group);
    }
  }

  /** The group the user is at. */
  private Optional<Group> group() {
    return at(table.getSelectionIndex()).filter(Group.class::isInstance).map(Group.class::cast);
  }

  private Optional<Line> at(int index) {
    List<Line> lines = rows.lines();
    return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  private void key(Event event) {
    boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
    if (!plain || rows.arrangement().grouping() == Grouping.NONE) {
      return;
    }
    if (event.keyCode == SWT.ARROW_RIGHT) {
      group().ifPresent(group -> rows.open(group, true));
    } else if (event.keyCode == SWT.ARROW_LEFT) {
      group().ifPresentOrElse(group -> rows.open(group, false), this::up);
    }
  }

  /** From a row to the line above it that holds its group. */
  private void up() {
    int from = table.getSelectionIndex();
    IntStream.iterate(from, i -> i >= 0, i -> i - 1)
        .filter(i -> at(i).filter(Group.class::isInstance).isPresent())
        .findFirst()
        .ifPresent(
            i -> {
              table.setSelection(i);
              table.notifyListeners(SWT.Selection, new Event());
            });
  }
}
