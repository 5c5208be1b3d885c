package org.ligne.visual.mix;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.figures.Bounds;

/** A share as a bar, with what is asked for behind it. */
final class ShareBar {
  private static final double OVER = 3;
  private static final double HUNDREDTHS = 100;

  private ShareBar() {}

  /**
   * Draws a share.
   *
   * @param track the whole length, with the height of the band
   * @param scale the percentage that the whole length stands for
   */
  static void paint(Surface on, Part part, Box track, double scale) {
    on.fill(track, Role.CLOSED);
    part.wish().ifPresent(wish -> band(on, wish, track, scale));
    double share = part.all() == 0 ? 0 : HUNDREDTHS * part.count() / part.all();
    double high = track.height() / 2;
    double wide = Math.min(track.width(), share / scale * track.width());
    if (wide > 0) {
      Box bar = new Box(track.x(), track.y() + (track.height() - high) / 2, wide, high);
      on.fill(bar, new Ink.Pillar(part.value().number()));
    }
    part.wish().ifPresent(wish -> bounds(on, wish, track, scale));
  }

  private static double x(int hundredths, Box track, double scale) {
    return track.x() + Math.min(1, hundredths / HUNDREDTHS / scale) * track.width();
  }

  private static void band(Surface on, Bounds wish, Box track, double scale) {
    double from = x(wish.least(), track, scale);
    double to = x(wish.most(), track, scale);
    on.fill(new Box(from, track.y(), to - from, track.height()), Role.GOOD_GROUND);
  }

  /** The ends of the band stay in sight on the bar. */
  private static void bounds(Surface on, Bounds wish, Box track, double scale) {
    if (wish.hasLeast()) {
      bound(on, x(wish.least(), track, scale), track);
    }
    if (wish.hasMost()) {
      bound(on, x(wish.most(), track, scale), track);
    }
  }

  private static void bound(Surface on, double x, Box track) {
    on.line(x, track.y() - OVER, x, track.bottom() + OVER, 1.5, Role.GOOD);
  }
}
