package org.ligne.visual.preview;

import java.time.ZonedDateTime;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.words.Dates;

/** Puts a preview together: what it is, the post in its frame, and what there is to know. */
final class Layout {
  private static final double NARROWEST = 240;
  private static final double WIDEST = 400;
  private static final double MARGIN = 16;
  private static final double ROUND = 12;
  private static final double ICON = 16;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;
  private final Words words;

  Layout(Draft draft, View view, Sheet sheet) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    double width = Math.clamp(view.width() - 2 * MARGIN, NARROWEST, WIDEST);
    this.column = new Column(Math.max(MARGIN, Math.floor((view.width() - width) / 2)), width);
    this.words = new Words(draft, view, sheet, column.inset(Post.PAD));
  }

  Scene scene() {
    sheet.to(MARGIN);
    heading();
    frame();
    new Facts(draft, view, sheet, column, words).lay();
    sheet.space(MARGIN);
    double width = Math.max(view.width(), column.right() + MARGIN);
    return new PreviewScene(width, sheet.y(), sheet.parts());
  }

  /** Network and format, and when it goes out. */
  private void heading() {
    Box box = column.box(sheet.y(), Math.max(ICON + 4, sheet.line(Face.NORMAL)));
    String when = view.at().map(this::when).orElse("");
    String network = draft.network().name();
    String format = draft.network().format();
    String name = sheet.say("heading", network, format, when.isEmpty() ? 0 : 1, when);
    sheet.add(
        new Element("network", Element.Kind.NOTE, box, name, name),
        (on, state) -> {
          Box icon = new Box(box.x(), box.y(), ICON, box.height());
          on.icon(Glyphs.ofPlatform(network), icon, Ink.Role.MUTED);
          double wide = on.width(network, Face.STRONG);
          double x = box.x() + ICON + 8;
          on.text(network, part(box, x, wide), Face.STRONG, Ink.Role.TEXT);
          double time = on.width(when, Face.SMALL);
          Texts.right(on, when, box, Face.SMALL, Ink.Role.MUTED);
          double left = x + wide + 8;
          double room = box.right() - time - 8 - left;
          if (room > 0 && !format.isEmpty()) {
            on.text(format, part(box, left, room), Face.NORMAL, Ink.Role.MUTED);
          }
        });
    sheet.to(box.bottom() + 8);
  }

  private static Box part(Box box, double x, double width) {
    return new Box(x, box.y(), Math.max(0, width), box.height());
  }

  private String when(ZonedDateTime at) {
    Dates dates = new Dates(sheet.phrases().language());
    return sheet.say("when", dates.brief(at.toLocalDate()), Dates.hour(at));
  }

  /** The post itself on a card of its own. */
  private void frame() {
    int before = sheet.count();
    double top = sheet.y();
    new Post(draft, view, sheet, column, words).lay();
    Box card = column.box(top, sheet.y() - top);
    sheet.behind(before, card, (on, state) -> on.fillRound(card, ROUND, Ink.Role.CARD));
    sheet.add(card, (on, state) -> on.outline(card, ROUND, 1, Ink.Role.EDGE));
    sheet.space(MARGIN);
  }
}
