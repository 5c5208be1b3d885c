package org.ligne.visual.timeline;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.SceneState;

/** Draws the part of a timeline that is visible: what scrolls, then the edges that stay. */
final class ScenePainter {
  private final Timeline timeline;
  private final Zoom zoom;
  private final Layout layout;
  private final double width;
  private final Surface on;
  private final SceneState state;

  /**
   * Paints a layout.
   *
   * @param width how wide the whole picture is
   */
  ScenePainter(
      Timeline timeline, Zoom zoom, Layout layout, double width, Surface on, SceneState state) {
    this.timeline = timeline;
    this.zoom = zoom;
    this.layout = layout;
    this.width = width;
    this.on = on;
    this.state = state;
  }

  void paint(Box visible, double height) {
    double left = Math.max(TimelineScene.EDGE, visible.x());
    double top = Math.max(layout.head(), visible.y());
    double width = Math.max(0, visible.right() - left);
    Box body = new Box(left, top, width, Math.max(0, visible.bottom() - top));
    Box head = new Box(left, 0, width, layout.head());
    if (body.width() > 0 && body.height() > 0) {
      on.clip(body, () -> body(body));
    }
    if (visible.y() < layout.head() && width > 0) {
      on.clip(head, () -> head(head));
    }
    if (visible.x() < TimelineScene.EDGE) {
      new EdgePainter(timeline, layout, on).paint(visible, height);
    }
  }

  private void body(Box part) {
    on.fill(part, Role.PAPER);
    new GroundPainter(timeline, zoom, layout, on).paint(part, state);
    new AxisPainter(timeline, zoom, on).lines(part);
    lanes(part);
    now(part);
    bars(layout.stretches(), part);
    arrows(part);
    MarkPainter marks = new MarkPainter(timeline, width, on, state);
    layout.channels().stream()
        .filter(each -> each.top() < part.bottom() && each.bottom() > part.y())
        .forEach(each -> marks.paint(each, each.crossings(layout.arrows()), part));
    bars(layout.boosts(), part);
  }

  private void now(Box part) {
    double now = zoom.x(timeline.now().toInstant());
    if (now >= part.x() - 1 && now < part.right() + 1) {
      on.line(now, part.y(), now, part.bottom(), 1.5, Role.NOW);
    }
  }

  private void lanes(Box part) {
    for (Channel channel : layout.channels()) {
      on.line(part.x(), channel.top() - 0.5, part.right(), channel.top() - 0.5, 1, Role.GRID);
    }
    double end = layout.lanesEnd() - 0.5;
    on.line(part.x(), end, part.right(), end, 1, Role.GRID);
  }

  private void bars(Iterable<Bar> bars, Box part) {
    BarPainter painter = new BarPainter(on, state);
    bars.forEach(each -> painter.paint(each, part));
  }

  private void arrows(Box part) {
    ArrowPainter painter = new ArrowPainter(on, state);
    layout.arrows().stream()
        .filter(each -> each.left() < part.right() && each.right() > part.x())
        .forEach(painter::paint);
  }

  private void head(Box part) {
    on.fill(part, Role.PAPER);
    bars(layout.notes(), part);
    new AxisPainter(timeline, zoom, on).paint(part);
    on.line(part.x(), part.bottom() - 0.5, part.right(), part.bottom() - 0.5, 1, Role.EDGE);
  }
}
