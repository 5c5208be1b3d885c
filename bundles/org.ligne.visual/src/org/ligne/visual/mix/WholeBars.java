package org.ligne.visual.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.PillarBar;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Mark;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.scene.SceneState;

/** The shares over all weeks, one bar under the other. */
final class WholeBars {
  private static final double ROW = 32;
  private static final double AXIS = 18;
  private static final double LABEL = 196;
  private static final double WIDEST_LABEL = 280;
  private static final double LABEL_PART = 0.2;
  private static final double COUNT = 136;
  private static final double WISH = 106;
  private static final double STATE = 130;
  private static final int STEP = 10;
  private static final int ALL = 100;

  private final Telling telling;
  private final Box area;
  private final boolean asks;
  private final double scale;
  private final List<Placed> rows = new ArrayList<>();

  WholeBars(Mix mix, Telling telling, double top, double width) {
    this.telling = telling;
    this.asks = mix.whole().stream().anyMatch(part -> part.wish().isPresent());
    this.scale = scale(mix.whole());
    double y = top + AXIS;
    for (Part part : mix.whole()) {
      Box box = new Box(MixScene.MARGIN, y, width - 2 * MixScene.MARGIN, ROW);
      rows.add(new Placed(part, telling.whole(part, box)));
      y += ROW;
    }
    area = new Box(MixScene.MARGIN, top, width - 2 * MixScene.MARGIN, y - top);
  }

  /** The next ten percent after the longest bar and the highest bound. */
  private static double scale(List<Part> parts) {
    double most = 0;
    for (Part part : parts) {
      most = Math.max(most, part.all() == 0 ? 0 : (double) ALL * part.count() / part.all());
      most = Math.max(most, part.wish().map(WholeBars::end).orElse(0.0));
    }
    return Math.min(ALL, (Math.floor(most / STEP) + 1) * STEP);
  }

  private static double end(Bounds wish) {
    return (wish.hasMost() ? wish.most() : wish.least()) / (double) ALL;
  }

  List<Placed> rows() {
    return rows;
  }

  double bottom() {
    return area.bottom();
  }

  private double label() {
    return Math.clamp(LABEL_PART * area.width(), LABEL, WIDEST_LABEL);
  }

  private Box track(Box row) {
    double right = row.right() - COUNT - (asks ? WISH + STATE : 0);
    double left = row.x() + label();
    return new Box(left, row.y() + 8, Math.max(40, right - left - 16), ROW - 16);
  }

  void paint(Surface on, Box visible, SceneState state) {
    if (area.meets(visible) && !rows.isEmpty()) {
      axis(on);
    }
    for (Placed each : rows) {
      if (each.box().meets(visible)) {
        on.named(each.id(), each.name(), () -> row(on, each));
        FigureScene.mark(on, each.box(), each.id(), state);
      }
    }
  }

  private void axis(Surface on) {
    Box track = track(rows.getFirst().box());
    int step = scale > 50 ? 2 * STEP : STEP;
    for (int percent = 0; percent <= scale; percent += step) {
      double x = track.x() + percent / scale * track.width();
      on.line(x, area.y() + AXIS, x, area.bottom(), 1, Role.GRID);
      Box label = new Box(x - 24, area.y(), 48, AXIS);
      Texts.centre(on, telling.teller().percent(percent), label, Face.SMALL, Role.MUTED);
    }
  }

  private void row(Surface on, Placed placed) {
    Part part = placed.part();
    Box row = placed.box();
    Box track = track(row);
    PillarBar.paint(on, new Box(row.x() + 4, row.y() + 7, 6, ROW - 14), part.value().number());
    Box label = new Box(row.x() + 18, row.y(), label() - 30, ROW);
    on.text(part.value().label(), label, Face.NORMAL, Role.TEXT);
    ShareBar.paint(on, part, track, scale);
    double x = track.right() + 16;
    Texts.right(on, telling.percent(part), new Box(x, row.y(), 44, ROW), Face.STRONG, Role.TEXT);
    String count = telling.say("count", part.count(), part.all());
    on.text(count, new Box(x + 52, row.y(), COUNT - 56, ROW), Face.SMALL, Role.MUTED);
    Optional<Bounds> wish = part.wish();
    wish.ifPresent(bounds -> verdict(on, part, bounds, new Box(x + COUNT, row.y(), WISH, ROW)));
  }

  private void verdict(Surface on, Part part, Bounds wish, Box box) {
    on.text(telling.teller().wish(wish), box, Face.SMALL, Role.MUTED);
    Standing standing = part.standing();
    Mark.paint(on, standing, new Box(box.right(), box.y(), 16, ROW));
    Box words = new Box(box.right() + 20, box.y(), STATE - 26, ROW);
    on.text(telling.brief(part), words, Face.SMALL, standing.isBreach() ? Role.ERROR : Role.MUTED);
  }
}
