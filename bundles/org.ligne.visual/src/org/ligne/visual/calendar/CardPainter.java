package org.ligne.visual.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.PillarBar;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.words.Dates;

/** Draws cards, as much of them as there is room for. */
final class CardPainter {
  private static final double RADIUS = 4;
  private static final double BAR = 4;
  private static final double LEFT = 11;
  private static final double RIGHT = 5;
  private static final double GLYPH = 13;
  private static final double MARK = 12;
  private static final double GAP = 4;
  private static final double LINE = 17;
  private static final double LEAST_TITLE = 36;
  private static final double TWO_LINES = 34;

  private final ZoneId zone;
  private final Surface on;
  private final SceneState state;

  CardPainter(ZoneId zone, Surface on, SceneState state) {
    this.zone = zone;
    this.on = on;
    this.state = state;
  }

  /**
   * A mark at the right end of a card.
   *
   * @param urgent whether it matters more than the text
   */
  private record Mark(String icon, Ink ink, boolean urgent) {
    Mark(String icon, Ink ink) {
      this(icon, ink, false);
    }
  }

  void paint(Tile tile) {
    Card card = tile.card();
    on.named(card.id(), card.topic().heading(), () -> draw(card, tile.box()));
  }

  private void draw(Card card, Box box) {
    ground(card, box);
    Box inner =
        new Box(box.x() + LEFT, box.y(), Math.max(0, box.width() - LEFT - RIGHT), box.height());
    if (box.height() < TWO_LINES) {
      line(card, inner);
    } else {
      block(card, inner);
    }
  }

  void ground(Card card, Box box) {
    int theme = card.topic().theme().number();
    boolean selected = isSelected(card);
    on.fillRound(box, RADIUS, selected ? Role.SELECTION : new Ink.PillarGround(theme));
    Ink edge = selected || isHovered(card) ? Role.ACCENT : new Ink.PillarEdge(theme);
    on.outline(box, RADIUS, selected ? 1.5 : 1, edge);
    PillarBar.paint(on, new Box(box.x() + 3, box.y() + 3, BAR, box.height() - 6), theme);
    focus(card, box);
  }

  /** Network, hour and title; without the hour, then without the title where there is no room. */
  private void line(Card card, Box box) {
    List<Mark> marks = marks(card);
    double right = marks(marks, box, LEAST_TITLE + GLYPH + GAP);
    double hour = on.width(hour(card), Face.SMALL) + GAP;
    double room = right - box.x();
    double x = glyph(card, box);
    double rest = right - x;
    if (rest >= hour + LEAST_TITLE || rest >= hour && rest < LEAST_TITLE) {
      on.text(hour(card), span(x, right, box), Face.SMALL, Role.MUTED);
      x += hour;
    }
    if (right - x >= LEAST_TITLE && room > 0) {
      on.text(card.topic().heading(), span(x, right, box), Face.NORMAL, Role.TEXT);
    }
  }

  private static Box span(double left, double right, Box box) {
    return new Box(left, box.y(), Math.max(0, right - left), box.height());
  }

  /** Network and hour above, the title beneath, then the channel where there is room. */
  private void block(Card card, Box box) {
    double top = box.y() + (box.height() < 2 * LINE + 6 ? (box.height() - 2 * LINE) / 2 : 3);
    Box first = new Box(box.x(), top, box.width(), LINE);
    Box second = first.moved(0, LINE - 1);
    double x = glyph(card, first);
    if (box.width() < LEAST_TITLE) {
      marks(marks(card), second, 0);
      return;
    }
    double hour = on.width(hour(card), Face.SMALL);
    double right = marks(marks(card), first, GLYPH + GAP + hour);
    on.text(card.topic().heading(), second, Face.NORMAL, Role.TEXT);
    if (right - x >= hour) {
      on.text(hour(card), span(x, right, first), Face.SMALL, Role.MUTED);
      channel(card, span(x + hour + 2 * GAP, right, first));
    }
  }

  private void channel(Card card, Box box) {
    if (Texts.fits(on, card.outlet().label(), Face.SMALL, box.width())) {
      on.text(card.outlet().label(), box, Face.SMALL, Role.MUTED);
    }
  }

  /** Draws the network and says where the rest begins. */
  private double glyph(Card card, Box box) {
    double size = Math.min(GLYPH, box.width());
    Box place = new Box(box.x(), box.y() + (box.height() - size) / 2, size, size);
    on.icon(Glyphs.ofPlatform(card.outlet().platform()), place, Role.MUTED);
    return box.x() + size + GAP;
  }

  private String hour(Card card) {
    return card.isPlaced() ? Dates.hour(card.at(zone)) : "";
  }

  private static List<Mark> marks(Card card) {
    List<Mark> marks = new ArrayList<>();
    card.state()
        .problem()
        .filter(each -> each != Severity.INFO)
        .map(each -> each == Severity.ERROR)
        .map(
            error ->
                error
                    ? new Mark("error", Role.ERROR, true)
                    : new Mark("warning", Role.WARNING, true))
        .ifPresent(marks::add);
    if (card.state().approval() == ApprovalState.MISSING) {
      marks.add(new Mark("awaiting", Role.WARNING, true));
    } else if (card.state().approval() == ApprovalState.APPROVED) {
      marks.add(new Mark("approved", Role.GOOD));
    }
    if (card.state().kept()) {
      marks.add(new Mark("lock", Role.MUTED));
    } else if (card.state().fixed() && card.isPlaced()) {
      marks.add(new Mark("pin", Role.MUTED));
    }
    if (card.outlet().poem() == PoemClass.PAID) {
      marks.add(new Mark("paid", Role.MUTED));
    }
    return marks;
  }

  /**
   * Draws as many marks as leave the text its room, the most important ones, and says where they
   * begin.
   */
  private double marks(List<Mark> marks, Box box, double text) {
    double step = MARK + 2;
    int fit = (int) Math.max(0, Math.min(marks.size(), (box.width() - text) / step));
    boolean urgent = !marks.isEmpty() && marks.getFirst().urgent();
    int shown = fit == 0 && urgent && box.width() >= GLYPH + GAP + step ? 1 : fit;
    double x = box.right() - shown * step + 2;
    double y = box.y() + (box.height() - MARK) / 2;
    for (Mark mark : marks.subList(0, shown)) {
      on.icon(mark.icon(), new Box(x, y, MARK, MARK), mark.ink());
      x += step;
    }
    return box.right() - shown * step - (shown == 0 ? 0 : 2);
  }

  /** What goes out with a card in a row of its own: its channel and what people say of it. */
  void row(Tile tile, double details) {
    Card card = tile.card();
    on.named(card.id(), card.topic().heading(), () -> drawRow(card, tile.box(), details));
  }

  /** Rows lie on the paper: so many grounds of colour would be too much. */
  private void rowGround(Card card, Box box) {
    boolean selected = isSelected(card);
    if (selected || isHovered(card)) {
      on.fillRound(box, RADIUS, selected ? Role.SELECTION : Role.HOVER);
    }
    int theme = card.topic().theme().number();
    PillarBar.paint(on, new Box(box.x() + 3, box.y() + 4, BAR, box.height() - 8), theme);
    focus(card, box);
  }

  private boolean isSelected(Card card) {
    return state.selected().contains(card.id());
  }

  private boolean isHovered(Card card) {
    return state.hovered().filter(card.id()::equals).isPresent();
  }

  private void focus(Card card, Box box) {
    if (state.focused().filter(card.id()::equals).isPresent()) {
      on.outline(box.inset(-2), RADIUS + 2, 1.5, Role.ACCENT);
    }
  }

  private void drawRow(Card card, Box box, double details) {
    rowGround(card, box);
    double begin = LEFT + GAP;
    Box inner = new Box(box.x() + begin, box.y(), box.width() - begin - RIGHT, box.height());
    double right = marks(marks(card), inner, LEAST_TITLE + 2 * GLYPH);
    double hour = on.width("00:00", Face.NORMAL) + 10;
    on.text(hour(card), span(inner.x(), right, inner), Face.NORMAL, Role.MUTED);
    double x = glyph(card, span(inner.x() + hour, right, inner));
    double channel = details > 0 ? 90 : 0;
    if (channel > 0) {
      on.text(card.outlet().label(), span(x, x + channel - 6, inner), Face.NORMAL, Role.MUTED);
    }
    x += channel;
    double end = details > 0 ? right - details : right;
    on.text(card.topic().heading(), span(x, end, inner), Face.NORMAL, Role.TEXT);
    if (details > 0) {
      Texts.right(
          on, details(card, details - 12), span(end, right - 4, inner), Face.SMALL, Role.MUTED);
    }
  }

  private String details(Card card, double width) {
    String theme = card.topic().theme().label();
    String owner = card.topic().owner();
    String between = theme.isEmpty() || owner.isEmpty() ? "" : " · ";
    return Texts.fitting(on, theme + between + owner, Face.SMALL, width);
  }
}
