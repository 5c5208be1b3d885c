package org.ligne.ui.timeline;

import java.time.Instant;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.Strip;
import org.ligne.visual.timeline.Overview;
import org.ligne.visual.timeline.Timeline;

/** All of a plan in small, with a frame around what is looked at, which can be dragged. */
final class MiniMap {
  private final TimelineControl timeline;
  private final Strip strip;
  private Timeline shown;
  private Overview overview;
  private boolean dragging;
  private double grip;

  MiniMap(Composite parent, TimelineControl timeline) {
    this.timeline = timeline;
    strip = new Strip(parent, Grounds.palette(parent));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, (int) Overview.HEIGHT)
        .applyTo(strip.control());
    strip.control().addListener(SWT.MouseDown, this::down);
    strip.control().addListener(SWT.MouseMove, this::move);
    strip.control().addListener(SWT.MouseUp, event -> dragging = false);
    strip
        .control()
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = Messages.overview;
              }
            });
  }

  /** Shows what is looked at. */
  void show(Timeline whole, Instant from, Instant to) {
    int width = strip.control().getClientArea().width;
    if (whole != shown || overview == null || overview.width() != width) {
      overview = whole.overview(width);
      shown = whole;
    }
    overview = overview.framed(from, to);
    strip.show(overview);
  }

  void adaptColours() {
    strip.palette(Grounds.palette(strip.control().getParent()));
  }

  /** Who takes the frame keeps it where it was taken; elsewhere it jumps to the pointer. */
  private void down(Event event) {
    if (event.button == 1 && overview != null) {
      dragging = true;
      boolean taken = overview.frame().contains(event.x, event.y);
      grip = taken ? event.x - overview.frame().x() : overview.frame().width() / 2;
      move(event);
    }
  }

  private void move(Event event) {
    if (dragging) {
      timeline.from(overview.zoom().at(event.x - grip));
    }
  }
}
