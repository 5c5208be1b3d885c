package org.ligne.ui.timeline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar above a timeline. */
final class Bar {
  private static final double STEP = 1.5;

  private final Composite body;

  Bar(Composite parent, TimelineControl timeline) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(body);
    ToolBar left = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
    item(left, Messages.today, timeline::today);
    item(left, "−", () -> timeline.zoom(1 / STEP)).setToolTipText(Messages.further);
    item(left, "+", () -> timeline.zoom(STEP)).setToolTipText(Messages.nearer);
    ToolBar right = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(right);
    for (Span each : Span.values()) {
      item(right, each.label(), () -> timeline.span(each.days()));
    }
    item(right, Messages.fit, timeline::fit).setToolTipText(Messages.fitTip);
  }

  private static ToolItem item(ToolBar bar, String text, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  Composite control() {
    return body;
  }
}
