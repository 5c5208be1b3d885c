package org.ligne.ui.calendar;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The bar above a calendar. */
final class Bar {
  private static final String EARLIER = "‹";
  private static final String LATER = "›";

  private final Composite body;
  private final Button[] spans = new Button[Span.values().length];
  private final Button lanes;

  Bar(Composite parent, CalendarControl calendar) {
    body = new Composite(parent, SWT.NONE);
    int columns = Span.values().length + 4;
    GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 4).spacing(2, 0).applyTo(body);
    button(SWT.PUSH, Messages.today, calendar::today);
    button(SWT.PUSH, EARLIER, () -> calendar.turn(-1)).setToolTipText(Messages.earlier);
    button(SWT.PUSH, LATER, () -> calendar.turn(1)).setToolTipText(Messages.later);
    lanes = lanes(calendar);
    for (Span each : Span.values()) {
      spans[each.ordinal()] = button(SWT.TOGGLE, each.label(), () -> calendar.span(each));
    }
  }

  private Button lanes(CalendarControl calendar) {
    Button made = new Button(body, SWT.CHECK);
    made.setText(Messages.lanes);
    made.addListener(SWT.Selection, event -> calendar.lanes(made.getSelection()));
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(made);
    return made;
  }

  private Button button(int style, String text, Runnable action) {
    Button made = new Button(body, style | SWT.FLAT);
    made.setText(text);
    made.addListener(SWT.Selection, event -> action.run());
    return made;
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
    lanes.setVisible(span == Span.DAY);
  }
}
