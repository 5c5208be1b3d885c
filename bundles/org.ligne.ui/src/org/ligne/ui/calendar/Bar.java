package org.ligne.ui.calendar;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar above a calendar. */
final class Bar {
  private final Composite body;
  private final CalendarControl calendar;
  private final ToolItem[] spans = new ToolItem[Span.values().length];
  private final ToolItem lanes;

  Bar(Composite parent, CalendarControl calendar) {
    this.calendar = calendar;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(body);
    turns(new ToolBar(body, SWT.FLAT | SWT.RIGHT));
    ToolBar right = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(right);
    lanes = lanes(right);
    for (Span each : Span.values()) {
      spans[each.ordinal()] = item(right, SWT.RADIO, each.label(), () -> calendar.span(each));
    }
  }

  private void turns(ToolBar left) {
    item(left, SWT.PUSH, Messages.today, calendar::today);
    item(left, SWT.PUSH, "‹", () -> calendar.turn(-1)).setToolTipText(Messages.earlier);
    item(left, SWT.PUSH, "›", () -> calendar.turn(1)).setToolTipText(Messages.later);
  }

  private ToolItem lanes(ToolBar bar) {
    ToolItem item = new ToolItem(bar, SWT.CHECK);
    item.setText(Messages.lanes);
    item.addListener(SWT.Selection, event -> calendar.lanes(item.getSelection()));
    return item;
  }

  private static ToolItem item(ToolBar bar, int style, String text, Runnable action) {
    ToolItem item = new ToolItem(bar, style);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  Composite control() {
    return body;
  }

  /** Shows what holds. */
  void show(Span span, boolean withLanes) {
    for (Span each : Span.values()) {
      spans[each.ordinal()].setSelection(each == span);
    }
    lanes.setSelection(withLanes);
    lanes.setEnabled(span == Span.DAY);
  }
}
