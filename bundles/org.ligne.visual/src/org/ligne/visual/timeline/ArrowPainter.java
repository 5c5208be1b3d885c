package org.ligne.visual.timeline;

import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.SceneState;

/** Draws what comes after what. */
final class ArrowPainter {
  private static final double HEAD = 6;

  private final Surface on;
  private final SceneState state;

  ArrowPainter(Surface on, SceneState state) {
    this.on = on;
    this.state = state;
  }

  /** From its beginning to the rail between the lanes, along it, and to its end. */
  void paint(Arrow arrow) {
    boolean marked = isMarked(arrow.from()) || isMarked(arrow.to());
    Ink ink = marked ? Role.ACCENT : Role.MUTED;
    double width = marked ? 2 : 1;
    double from = middle(arrow.from());
    double to = middle(arrow.to());
    double end = near(arrow.to(), arrow.rail());
    on.line(from, near(arrow.from(), arrow.rail()), from, arrow.rail(), width, ink);
    on.line(from, arrow.rail(), to, arrow.rail(), width, ink);
    double back = arrow.rail() < end ? -HEAD : HEAD;
    on.line(to, arrow.rail(), to, end + back / 2, width, ink);
    on.polygon(
        new double[] {to, end, to - HEAD / 1.5, end + back, to + HEAD / 1.5, end + back}, ink);
  }

  private boolean isMarked(Mark mark) {
    Optional<String> hovered = state.hovered();
    String id = mark.element().id();
    return state.selected().contains(id) || hovered.filter(id::equals).isPresent();
  }

  private static double middle(Mark mark) {
    return mark.box().x() + mark.box().width() / 2;
  }

  /** The edge of a mark that is nearer to the rail. */
  private static double near(Mark mark, double rail) {
    Box box = mark.box();
    return rail < box.y() ? box.y() - 2 : box.bottom() + 2;
  }
}
