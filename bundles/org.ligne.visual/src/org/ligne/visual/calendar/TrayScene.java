package org.ligne.visual.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/**
 * What found no place, with the reason, then what is held back; in as many columns as there is room
 * for. An empty one may be so narrow that only its sign has room: things can be dropped on it.
 */
final class TrayScene implements Scene {
  /** How high a heading is. */
  static final double HEAD = Head.HEIGHT;

  /** What is less wide has no room for words. */
  static final double NARROW = 100;

  private static final double COLUMN = 300;
  private static final double PAD = 12;
  private static final double GAP = 8;
  private static final double EMPTY = 60;

  private final Telling telling;
  private final TrayPainter painter;
  private final double width;
  private final double room;
  private final List<TrayPart> parts = new ArrayList<>();
  private final List<Tile> tiles = new ArrayList<>();
  private double bottom;

  TrayScene(Plan plan, double width, double height) {
    telling = new Telling(plan);
    painter = new TrayPainter(telling, plan.zone());
    this.width = width;
    room = height;
    if (!plan.unplaced().isEmpty()) {
      add(TrayPart.unplaced(plan.unplaced(), 0));
    }
    if (!plan.held().isEmpty()) {
      add(TrayPart.held(plan.held(), bottom));
    }
    if (parts.isEmpty()) {
      parts.add(TrayPart.nothing());
      bottom = HEAD + EMPTY;
    }
  }

  private void add(TrayPart part) {
    parts.add(part);
    int columns = (int) Math.max(1, (width - PAD) / (COLUMN + GAP));
    double each = Math.max(0, (width - 2 * PAD - (columns - 1) * GAP) / columns);
    double[] ends = new double[columns];
    Arrays.fill(ends, part.top() + HEAD + GAP);
    for (Card card : part.cards()) {
      int column = shortest(ends);
      double height = TrayPainter.height(card, each);
      tiles.add(new Tile(card, new Box(PAD + column * (each + GAP), ends[column], each, height)));
      ends[column] += height + GAP;
    }
    bottom = Arrays.stream(ends).max().orElseThrow();
  }

  private static int shortest(double[] ends) {
    int shortest = 0;
    for (int i = 1; i < ends.length; i++) {
      shortest = ends[i] < ends[shortest] ? i : shortest;
    }
    return shortest;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return bottom;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(HEAD, 0);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    painter.ground(surface, new Box(0, visible.y(), width, visible.height()));
    Verdicts.paint(surface, spot(), state);
    painter.tiles(surface, visible, state, tiles);
    for (TrayPart part : parts.subList(1, parts.size())) {
      painter.heading(surface, part, new Box(0, part.top(), width, HEAD));
    }
    if (visible.y() < HEAD) {
      painter.ground(surface, new Box(0, 0, width, HEAD));
      painter.heading(surface, parts.getFirst(), new Box(0, 0, width, HEAD));
    }
    if (tiles.isEmpty() && width >= NARROW) {
      painter.nothing(surface, new Box(PAD + 2, HEAD, width - 2 * PAD, EMPTY));
    }
  }

  @Override
  public List<Element> elements() {
    return tiles.stream().map(tile -> telling.card(tile.card(), tile.box())).toList();
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return tiles.stream()
        .filter(tile -> tile.box().contains(x, y))
        .findFirst()
        .map(tile -> telling.card(tile.card(), tile.box()));
  }

  private Spot spot() {
    return Spot.tray(new Box(0, 0, width, Math.max(bottom, room)));
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return Optional.of(spot());
  }

  @Override
  public List<Spot> spots(Box visible) {
    return List.of(spot());
  }
}
