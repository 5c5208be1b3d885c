package org.ligne.visual.timeline;

import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.SceneState;

/** Draws what goes over days. Its name stays in sight as long as some of it is. */
final class BarPainter {
  private static final double RADIUS = 4;
  private static final double GLYPH = 12;
  private static final double PAD = 6;
  private static final double LEAST_TEXT = 30;

  /** In less than this, words stand behind a bar. */
  private static final double NARROW = 84;

  private static final double CAP = 4;

  /** What is out of sight is not drawn: toolkits have trouble with very long shapes. */
  private static final double BEYOND = 12;

  private final Surface on;
  private final SceneState state;

  BarPainter(Surface on, SceneState state) {
    this.on = on;
    this.state = state;
  }

  void paint(Bar bar, Box visible) {
    Box box = bar.box();
    boolean reaches = box.x() < visible.right() && bar.limit() > visible.x();
    if (reaches && box.y() < visible.bottom() && box.bottom() > visible.y()) {
      on.named(bar.element().id(), bar.element().name(), () -> draw(bar, visible));
    }
  }

  private void draw(Bar bar, Box visible) {
    Box shown = cut(bar.box(), visible);
    if (shown.width() > 0) {
      ground(bar, shown);
      focus(bar, shown);
    }
    double left = Math.max(bar.box().x(), visible.x());
    text(bar, left, Math.min(bar.limit(), visible.right()));
  }

  private static Box cut(Box box, Box visible) {
    double left = Math.max(box.x(), visible.x() - BEYOND);
    double right = Math.min(box.right(), visible.right() + BEYOND);
    return new Box(left, box.y(), Math.max(0, right - left), box.height());
  }

  private static boolean is(Bar bar, Optional<String> id) {
    return id.filter(bar.element().id()::equals).isPresent();
  }

  private void ground(Bar bar, Box box) {
    boolean selected = state.selected().contains(bar.element().id());
    boolean marked = selected || is(bar, state.hovered());
    Box inner = new Box(box.x(), box.y(), Math.max(1, box.width() - 1), box.height());
    on.fillRound(inner, RADIUS, selected ? Role.SELECTION : ground(bar.look()));
    switch (bar.look()) {
      case CAMPAIGN -> {
        on.outline(inner, RADIUS, 1, Role.ACCENT);
        double cap = Math.min(CAP, inner.width());
        on.fillRound(new Box(inner.x(), inner.y(), cap, inner.height()), 2, Role.ACCENT);
      }
      case BOOST -> on.outline(inner, RADIUS, 1, Role.EDGE);
      case BLACKOUT -> on.hatch(inner, 0, Role.EDGE);
      default -> {
        // Its ground is enough.
      }
    }
    if (marked) {
      on.outline(inner, RADIUS, selected ? 1.5 : 1, Role.ACCENT);
    }
  }

  private void focus(Bar bar, Box box) {
    if (is(bar, state.focused())) {
      on.outline(grown(box), RADIUS + 2, 1.5, Role.ACCENT);
    }
  }

  private static Box grown(Box box) {
    return new Box(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
  }

  private static Ink ground(Bar.Look look) {
    return switch (look) {
      case CAMPAIGN -> Role.CARD;
      case PHASE -> Role.PHASE;
      case BOOST -> Role.PANEL;
      case HOLIDAY -> Role.SPECIAL;
      case EVENT -> Role.EVENT;
      case BLACKOUT -> Role.BLACKOUT;
    };
  }

  private static String glyph(Bar.Look look) {
    return switch (look) {
      case CAMPAIGN -> "";
      case PHASE -> "phase";
      case BOOST -> "boost";
      case HOLIDAY -> "holiday";
      case EVENT -> "event";
      case BLACKOUT -> "blackout";
    };
  }

  /** Inside the bar, or behind it where it is too narrow and nothing else is there. */
  private void text(Bar bar, double left, double limit) {
    Box box = bar.box();
    Face face = bar.look() == Bar.Look.CAMPAIGN ? Face.STRONG : Face.SMALL;
    String glyph = glyph(bar.look());
    double glyphs = glyph.isEmpty() ? CAP + 2 : GLYPH + 4;
    double right = Math.min(box.right(), limit);
    double needed = PAD + glyphs + on.width(bar.label(), face) + figure(bar);
    double x = left + PAD / 2;
    if (right - x >= GLYPH && !glyph.isEmpty()) {
      double top = box.y() + (box.height() - GLYPH) / 2;
      on.icon(glyph, new Box(x, top, GLYPH, GLYPH), Role.MUTED);
    }
    if (isBeside(bar) && right < left) {
      return; // Words without their bar would be cut, or stay where they mean nothing.
    }
    if (isBeside(bar) && right >= box.right() && right - left < Math.min(NARROW, needed)) {
      words(bar, face, right + PAD / 2, limit - PAD);
    } else {
      words(bar, face, x + glyphs, right - PAD / 2);
    }
  }

  /** Whether its words may stand behind it, if it is too narrow for them. */
  private static boolean isBeside(Bar bar) {
    return bar.look() != Bar.Look.CAMPAIGN && bar.look() != Bar.Look.PHASE;
  }

  private double figure(Bar bar) {
    return bar.figure().isEmpty() ? 0 : on.width(bar.figure(), Face.STRONG) + PAD;
  }

  /** The figure matters more than the whole of the name. */
  private void words(Bar bar, Face face, double x, double right) {
    double room = right - x;
    double figure = figure(bar);
    double label =
        Texts.fits(on, bar.label(), face, room - figure)
            ? on.width(bar.label(), face)
            : Math.max(0, room - figure);
    Box box = bar.box();
    double next = x;
    if (label >= LEAST_TEXT || label > 0 && Texts.fits(on, bar.label(), face, label)) {
      on.text(bar.label(), new Box(x, box.y(), label + 1, box.height()), face, Role.TEXT);
      next += label + PAD;
    }
    if (figure > 0 && right - next >= figure - PAD - 1) {
      on.text(bar.figure(), new Box(next, box.y(), figure, box.height()), Face.STRONG, Role.TEXT);
    }
  }
}
