package org.ligne.ui.timeline;

import org.eclipse.swt.widgets.Composite;
import org.ligne.ui.picture.Choice;
import org.ligne.ui.picture.TopBar;

/** The bar above a timeline. */
final class Bar {
  private static final double STEP = 1.5;
  private static final String FURTHER = "−";
  private static final String NEARER = "+";

  private final TopBar top;
  private final Choice<Span> spans;

  Bar(Composite parent, TimelineControl timeline) {
    top = new TopBar(parent);
    top.step(Messages.today, timeline::today);
    top.step(FURTHER, Messages.further, () -> timeline.zoom(1 / STEP));
    top.step(NEARER, Messages.nearer, () -> timeline.zoom(STEP));
    spans = top.choice(timeline::span);
    for (Span each : Span.values()) {
      spans.add(each, each.label()).setToolTipText(each.tip());
    }
  }

  /** Says something of the timeline. */
  void say(String sentence) {
    top.say(sentence);
  }

  /** Shows what holds; null if none of the spans does. */
  void show(Span span) {
    spans.show(span);
  }
}
