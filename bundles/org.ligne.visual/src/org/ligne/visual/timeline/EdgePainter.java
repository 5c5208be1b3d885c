package org.ligne.visual.timeline;

import java.time.ZonedDateTime;
import org.ligne.model.line.PoemClass;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.words.Dates;

/** Draws the left edge: what the rows are, and whose clock the picture is on. */
final class EdgePainter {
  private static final double PAD = 12;
  private static final double GLYPH = 15;
  private static final double ROW = 21;

  private final Timeline timeline;
  private final Layout layout;
  private final Surface on;

  EdgePainter(Timeline timeline, Layout layout, Surface on) {
    this.timeline = timeline;
    this.layout = layout;
    this.on = on;
  }

  void paint(Box visible, double height) {
    double width = TimelineScene.EDGE;
    double top = Math.max(layout.head(), visible.y());
    double bottom = Math.min(height, visible.bottom());
    if (bottom > top) {
      Box body = new Box(0, top, width, bottom - top);
      on.clip(body, () -> names(body));
    }
    if (visible.y() < layout.head()) {
      corner();
    }
    double x = width - 0.5;
    on.line(x, Math.max(0, visible.y()), x, Math.max(visible.y(), visible.bottom()), 1, Role.EDGE);
  }

  private void names(Box body) {
    on.fill(body, Role.PAPER);
    if (!layout.stretches().isEmpty()) {
      head("phase", timeline.wording().say("campaigns"), layout.head() + 10);
    }
    for (Channel channel : layout.channels()) {
      if (channel.top() < body.bottom() && channel.bottom() > body.y()) {
        channel(channel);
      }
    }
    double end = layout.lanesEnd() - 0.5;
    on.line(0, end, TimelineScene.EDGE, end, 1, Role.GRID);
    if (!layout.boosts().isEmpty()) {
      head("boost", timeline.wording().say("boosts"), layout.boostTop() + 2);
    }
  }

  private void head(String glyph, String text, double y) {
    on.icon(glyph, new Box(PAD, y + (ROW - GLYPH) / 2, GLYPH, GLYPH), Role.MUTED);
    double x = PAD + GLYPH + 7;
    on.text(text, new Box(x, y, TimelineScene.EDGE - x - 6, ROW), Face.NORMAL, Role.MUTED);
  }

  private void channel(Channel channel) {
    on.line(0, channel.top() - 0.5, TimelineScene.EDGE, channel.top() - 0.5, 1, Role.GRID);
    double y = channel.top() + (Channel.HEIGHT - GLYPH) / 2;
    String icon = Glyphs.ofPlatform(channel.outlet().platform());
    on.icon(icon, new Box(PAD, y, GLYPH, GLYPH), Role.TEXT);
    boolean paid = channel.outlet().poem() == PoemClass.PAID;
    double x = PAD + GLYPH + 7;
    double right = TimelineScene.EDGE - 6 - (paid ? GLYPH + 3 : 0);
    Box name = new Box(x, channel.top(), right - x, Channel.HEIGHT);
    on.text(channel.outlet().label(), name, Face.NORMAL, Role.TEXT);
    if (paid) {
      on.icon("paid", new Box(right + 1, y + 1, GLYPH - 2, GLYPH - 2), Role.MUTED);
    }
  }

  private void corner() {
    double width = TimelineScene.EDGE;
    on.fill(new Box(0, 0, width, layout.head()), Role.PANEL);
    ZonedDateTime now = timeline.now();
    on.icon("zone", new Box(PAD, 6, 13, 13), Role.MUTED);
    double x = PAD + GLYPH + 7;
    Box upper = new Box(x, 0, width - x - 4, 25);
    on.text(timeline.plan().zone().getId(), upper, Face.SMALL, Role.TEXT);
    on.text(Dates.offset(now), upper.moved(0, 18), Face.SMALL, Role.MUTED);
    on.line(0, layout.head() - 0.5, width, layout.head() - 0.5, 1, Role.EDGE);
  }
}
