package org.ligne.visual.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** What found no place, with the reason; in as many columns as there is room for. */
final class TrayScene implements Scene {
  private static final double HEAD = Head.HEIGHT;
  private static final double COLUMN = 300;
  private static final double PAD = 12;
  private static final double GAP = 8;
  private static final double LINE = 15;
  private static final double ABOVE = 44;
  private static final double EMPTY = 60;
  private static final double MARGINS = 21;
  private static final double SAFE = 0.93;
  private static final Surface METER = new SvgSurface(Palettes.LIGHT, 0, 0, "");
  private static final int MOST_LINES = 7;

  private final Plan plan;
  private final Telling telling;
  private final double width;
  private final List<Tile> tiles = new ArrayList<>();
  private double bottom = HEAD + EMPTY;

  TrayScene(Plan plan, View view) {
    this.plan = plan;
    this.telling = new Telling(plan);
    this.width = view.width();
    int columns = (int) Math.max(1, (width - PAD) / (COLUMN + GAP));
    double each = (width - 2 * PAD - (columns - 1) * GAP) / columns;
    double[] ends = new double[columns];
    Arrays.fill(ends, HEAD + GAP);
    for (Card card : plan.unplaced()) {
      int column = shortest(ends);
      double height = ABOVE + lines(card, each) * LINE + GAP;
      tiles.add(new Tile(card, new Box(PAD + column * (each + GAP), ends[column], each, height)));
      ends[column] += height + GAP;
      bottom = Math.max(bottom, ends[column]);
    }
  }

  private static int shortest(double[] ends) {
    int shortest = 0;
    for (int i = 1; i < ends.length; i++) {
      shortest = ends[i] < ends[shortest] ? i : shortest;
    }
    return shortest;
  }

  /** How many lines the reason takes, even if letters are a little wider on some surface. */
  private static int lines(Card card, double width) {
    double room = (width - MARGINS) * SAFE;
    String reason = card.state().reason();
    return Texts.wrapped(METER, reason, Face.SMALL, room, MOST_LINES).size();
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
    surface.fill(new Box(0, visible.y(), width, visible.height()), Role.PANEL);
    CardPainter cards = new CardPainter(plan.zone(), surface, state);
    for (Tile tile : tiles) {
      if (tile.box().meets(visible)) {
        Card card = tile.card();
        surface.named(card.id(), card.topic().heading(), () -> tile(tile, surface, cards));
      }
    }
    if (visible.y() < HEAD) {
      head(surface);
    }
    if (tiles.isEmpty()) {
      Box box = new Box(PAD + 2, HEAD, width - 2 * PAD, EMPTY - 20);
      surface.text(telling.say("tray.none"), box, Face.NORMAL, Role.MUTED);
    }
  }

  private void head(Surface on) {
    on.fill(new Box(0, 0, width, HEAD), Role.PANEL);
    on.icon(
        tiles.isEmpty() ? "approved" : "unplaced",
        new Box(PAD + 2, 14, 16, 16),
        tiles.isEmpty() ? Role.GOOD : Role.ERROR);
    String title = telling.say("tray");
    Box box = new Box(PAD + 26, 0, Math.max(0, width - 2 * PAD - 26), HEAD);
    on.text(title, box, Face.STRONG, Role.TEXT);
    if (!tiles.isEmpty()) {
      double x = box.x() + on.width(title, Face.STRONG) + 8;
      String count = telling.say("tray.count", tiles.size());
      Box pill = new Box(x, 14, on.width(count, Face.SMALL) + 12, 16);
      on.fillRound(pill, 8, Role.ERROR_GROUND);
      Texts.centre(on, count, pill, Face.SMALL, Role.TEXT);
    }
    on.line(0, HEAD - 0.5, width, HEAD - 0.5, 1, Role.EDGE);
  }

  private void tile(Tile tile, Surface on, CardPainter cards) {
    Card card = tile.card();
    Box box = tile.box();
    cards.ground(card, box);
    double left = box.x() + 13;
    double room = box.right() - 8 - left;
    on.icon(
        Glyphs.ofPlatform(card.outlet().platform()),
        new Box(left, box.y() + 8, 13, 13),
        Role.MUTED);
    on.text(
        card.topic().heading(),
        new Box(left + 18, box.y() + 5, room - 18, 19),
        Face.STRONG,
        Role.TEXT);
    String where = card.outlet().label() + " · " + card.topic().campaign();
    on.text(where, new Box(left, box.y() + 24, room, LINE), Face.SMALL, Role.MUTED);
    int most = (int) Math.round((box.height() - ABOVE - GAP) / LINE);
    double y = box.y() + ABOVE;
    for (String line : Texts.wrapped(on, card.state().reason(), Face.SMALL, room, most)) {
      on.text(line, new Box(left, y, room + 1, LINE), Face.SMALL, Role.TEXT);
      y += LINE;
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

  @Override
  public Optional<Spot> spot(double x, double y) {
    return Optional.empty();
  }
}
