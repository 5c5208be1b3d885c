package org.ligne.ui.calendar;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ligne.ui.picture.Choice;
import org.ligne.ui.picture.TopBar;

/** The bar above a calendar. */
final class Bar {
  private static final String EARLIER = "‹";
  private static final String LATER = "›";

  private final TopBar top;
  private final Choice<Span> spans;
  private final Button lanes;

  Bar(Composite parent, CalendarControl calendar) {
    top = new TopBar(parent);
    top.step(Messages.today, calendar::today);
    top.step(EARLIER, Messages.earlier, () -> calendar.turn(-1));
    top.step(LATER, Messages.later, () -> calendar.turn(1));
    lanes = top.tick(Messages.lanes, calendar::lanes);
    spans = top.choice(calendar::span);
    for (Span each : Span.values()) {
      spans.add(each, each.label());
    }
  }

  /** Says something of the calendar. */
  void say(String sentence) {
    top.say(sentence);
  }

  /** Shows what holds. */
  void show(Span span, boolean withLanes) {
    spans.show(span);
    lanes.setSelection(withLanes);
    top.show(lanes, span == Span.DAY);
  }
}
