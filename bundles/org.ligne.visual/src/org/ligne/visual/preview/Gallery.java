package org.ligne.visual.preview;

import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.preview.Network.Manner;
import org.ligne.visual.scene.Element;

/** The media of a post: one, a carousel of which one is in front, or several at once. */
final class Gallery {
  private static final double GAP = 10;
  private static final double HIGHEST = 500;
  private static final double SEAM = 2;
  private static final double BADGE = 20;
  private static final double DOT = 6;
  private static final double PAGE = 44;
  private static final int MOST = 4;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;
  private final Frames frames;

  Gallery(Draft draft, View view, Sheet sheet, Column column) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
    this.frames = new Frames(draft, view, sheet);
  }

  void lay() {
    List<Frames.Frame> all = frames.all();
    if (all.size() == 1) {
      single(all.getFirst());
    } else if (all.size() > 1 && frames.isCarousel()) {
      carousel(all);
    } else if (all.size() > 1) {
      grid(all);
    }
    draft.media().stream().filter(each -> !each.isSeen()).forEach(this::page);
    if (all.isEmpty() && draft.network().manner() == Manner.PICTURE && draft.media().isEmpty()) {
      nothing();
    }
  }

  private void single(Frames.Frame frame) {
    Box box = place(frame.shape());
    sheet.add(box, (on, state) -> on.fill(box, Ink.Role.CLOSED));
    frames.add(frame, fitted(box, frame.shape()), 0);
    sheet.to(box.bottom() + GAP);
  }

  /** Across the card, unless that is too high. */
  private Box place(double shape) {
    return column.box(sheet.y(), Math.min(HIGHEST, column.width() / shape));
  }

  private static Box fitted(Box box, double shape) {
    double width = Math.min(box.width(), box.height() * shape);
    return new Box(box.x() + (box.width() - width) / 2, box.y(), width, box.height());
  }

  private void carousel(List<Frames.Frame> all) {
    double shape = all.getFirst().shape();
    int front = Math.clamp(view.part(), 0, all.size() - 1);
    Box box = place(shape);
    sheet.add(box, (on, state) -> on.fill(box, Ink.Role.CLOSED));
    frames.add(all.get(front).as(shape), fitted(box, shape), front);
    badge(box, sheet.say("part", front + 1, all.size()));
    sheet.to(box.bottom());
    strip(all, shape, front);
  }

  private void badge(Box box, String number) {
    double width = sheet.measure().width(number, Face.SMALL) + 16;
    Box badge = new Box(box.right() - width - 10, box.y() + 10, width, BADGE);
    sheet.add(
        badge,
        (on, state) -> {
          on.fillRound(badge, BADGE / 2, Ink.Role.CARD);
          Texts.centre(on, number, badge, Face.SMALL, Ink.Role.TEXT);
        });
  }

  /** All parts, small, with their numbers; the one in front is marked. */
  private void strip(List<Frames.Frame> all, double shape, int front) {
    double high = Math.min(PAGE, PAGE / shape);
    double wide = high * shape;
    double step = Math.min(wide + 6, (column.width() - 28) / all.size());
    double x = column.x() + (column.width() - step * (all.size() - 1) - wide) / 2;
    sheet.space(8);
    for (int i = 0; i < all.size(); i++) {
      Box box = new Box(x + i * step, sheet.y(), wide, high);
      boolean chosen = i == front;
      String name = sheet.say("part.name", i + 1, all.size(), all.get(i).medium().name());
      Frames.Frame frame = all.get(i).as(shape);
      sheet.add(
          new Element(Previews.PART + i, Element.Kind.FIGURE, box, name, name),
          (on, state) -> {
            frames.paint(on, frame, box);
            on.outline(
                chosen ? new Box(box.x() - 2, box.y() - 2, wide + 4, high + 4) : box,
                0,
                chosen ? 2 : 1,
                chosen ? Ink.Role.ACCENT : Ink.Role.EDGE);
          });
    }
    sheet.space(high + DOT + GAP);
  }

  private void grid(List<Frames.Frame> all) {
    double width = column.width();
    double height = width * 9 / 16;
    double half = (width - SEAM) / 2;
    double low = (height - SEAM) / 2;
    double y = sheet.y();
    double right = column.x() + half + SEAM;
    int shown = Math.min(MOST, all.size());
    for (int i = 0; i < shown; i++) {
      boolean tall = shown == 2 || shown == 3 && i == 0;
      boolean lower = shown == MOST ? i >= 2 : i == 2;
      boolean left = shown == MOST ? i % 2 == 0 : i == 0;
      Box box =
          new Box(left ? column.x() : right, lower ? y + low + SEAM : y, half, tall ? height : low);
      frames.add(all.get(i).as(box.width() / box.height()), box, i);
      if (i == MOST - 1 && all.size() > MOST) {
        badge(box, "+" + (all.size() - MOST));
      }
    }
    sheet.to(y + height + GAP);
  }

  /** A document: its name on a sheet of paper. */
  private void page(Medium medium) {
    Column inner = column.inset(14);
    Box box = inner.box(sheet.y(), PAGE + 8);
    String name = sheet.say("document", medium.name());
    sheet.add(
        new Element("document/" + medium.path(), Element.Kind.NOTE, box, name, medium.path()),
        (on, state) -> {
          on.fillRound(box, 8, Ink.Role.PANEL);
          on.outline(box, 8, 1, Ink.Role.EDGE);
          on.icon("blog", new Box(box.x() + 12, box.y(), 24, box.height()), Ink.Role.MUTED);
          Column text = inner.behind(48);
          on.text(medium.name(), text.box(box.y(), box.height()), Face.STRONG, Ink.Role.TEXT);
        });
    sheet.to(box.bottom() + GAP);
  }

  /** A network of pictures without one. */
  private void nothing() {
    Box box = column.box(sheet.y(), column.width() * 9 / 16);
    String sentence = sheet.say("no-media", draft.network().name());
    sheet.add(
        new Element("part/none", Element.Kind.NOTE, box, sentence, sentence),
        (on, state) -> Frames.placeholder(on, box, "media", sentence, ""));
    sheet.to(box.bottom() + GAP);
  }
}
