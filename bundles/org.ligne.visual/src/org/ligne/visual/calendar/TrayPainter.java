package org.ligne.visual.calendar;

import java.time.ZoneId;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.SceneState;

/** Draws a tray. */
final class TrayPainter {
  private static final double PAD = 14;
  private static final double SIGN = 16;
  private static final double GAP = 8;
  private static final double LINE = 15;
  private static final double ABOVE = 44;
  private static final double MARGINS = 21;
  private static final double GLYPH = 13;
  private static final double SAFE = 0.93;
  private static final int MOST_LINES = 7;
  private static final Surface METER = new SvgSurface(Palettes.LIGHT, 0, 0, "");

  private final Telling telling;
  private final ZoneId zone;

  TrayPainter(Telling telling, ZoneId zone) {
    this.telling = telling;
    this.zone = zone;
  }

  /** How high a card is with the reason why it is here. */
  static double height(Card card, double width) {
    return ABOVE + lines(card, width) * LINE + GAP;
  }

  /** How many lines the reason takes, even if letters are a little wider on some surface. */
  private static int lines(Card card, double width) {
    String reason = card.state().reason();
    double room = (width - MARGINS) * SAFE;
    return reason.isEmpty() ? 0 : Texts.wrapped(METER, reason, Face.SMALL, room, MOST_LINES).size();
  }

  void ground(Surface on, Box box) {
    on.fill(box, Role.PANEL);
  }

  void tiles(Surface on, Box visible, SceneState state, List<Tile> tiles) {
    CardPainter cards = new CardPainter(zone, on, state);
    for (Tile tile : tiles) {
      if (tile.box().meets(visible)) {
        Card card = tile.card();
        on.named(card.id(), card.topic().heading(), () -> tile(tile, on, cards));
      }
    }
  }

  private void tile(Tile tile, Surface on, CardPainter cards) {
    Card card = tile.card();
    Box box = tile.box();
    cards.ground(card, box);
    double left = box.x() + 13;
    double room = box.right() - GAP - left;
    on.icon(
        Glyphs.ofPlatform(card.outlet().platform()),
        new Box(left, box.y() + GAP, GLYPH, GLYPH),
        Role.MUTED);
    double sign = card.state().held() ? GLYPH + 4 : 0;
    on.text(
        card.topic().heading(),
        new Box(left + 18, box.y() + 5, Math.max(0, room - 18 - sign), 19),
        Face.STRONG,
        Role.TEXT);
    if (sign > 0) {
      Box place = new Box(left + room - GLYPH, box.y() + GAP, GLYPH, GLYPH);
      on.icon("held", place, Role.MUTED);
    }
    String where = card.outlet().label() + " · " + card.topic().campaign();
    on.text(where, new Box(left, box.y() + 24, room, LINE), Face.SMALL, Role.MUTED);
    reason(card, on, new Box(left, box.y() + ABOVE, room, box.height() - ABOVE - GAP));
  }

  private static void reason(Card card, Surface on, Box box) {
    int most = (int) Math.round(box.height() / LINE);
    double y = box.y();
    for (String line :
        most == 0
            ? List.<String>of()
            : Texts.wrapped(on, card.state().reason(), Face.SMALL, box.width(), most)) {
      on.text(line, new Box(box.x(), y, box.width() + 1, LINE), Face.SMALL, Role.TEXT);
      y += LINE;
    }
  }

  /** The sign, the name and the number of cards; the sign alone where there is no room. */
  void heading(Surface on, TrayPart part, Box box) {
    boolean narrow = box.width() < TrayScene.NARROW;
    double left = narrow ? (box.width() - SIGN) / 2 : PAD;
    on.icon(part.icon(), new Box(left, box.y() + 14, SIGN, SIGN), part.ink());
    if (!narrow) {
      String title = telling.say(part.key());
      double x = PAD + SIGN + GAP;
      Box words = new Box(x, box.y(), Math.max(0, box.width() - PAD - x), box.height());
      on.text(title, words, Face.STRONG, Role.TEXT);
      count(on, part, words.x() + on.width(title, Face.STRONG) + GAP, box.y() + 14);
    }
    on.line(box.x(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5, 1, Role.EDGE);
  }

  private void count(Surface on, TrayPart part, double x, double y) {
    if (!part.cards().isEmpty()) {
      String count = telling.say("tray.count", part.cards().size());
      Box pill = new Box(x, y, on.width(count, Face.SMALL) + 12, SIGN);
      on.fillRound(pill, 8, part.ground());
      Texts.centre(on, count, pill, Face.SMALL, Role.TEXT);
    }
  }

  void nothing(Surface on, Box box) {
    Box line = new Box(box.x(), box.y(), box.width(), 40);
    on.text(telling.say("tray.none"), line, Face.NORMAL, Role.MUTED);
  }
}
