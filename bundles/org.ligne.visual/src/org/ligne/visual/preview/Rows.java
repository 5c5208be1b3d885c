package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Photo;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;

/** Rows of facts under a post. */
final class Rows {
  private static final double ICON = 16;
  private static final double INDENT = 26;
  private static final double GAP = 12;
  private static final double BAR = 4;
  private static final double THUMB = 64;
  private static final double NEARLY = 0.9;

  private final Sheet sheet;
  private final Column column;

  /**
   * How full something is.
   *
   * @param share 1 for full
   */
  record Meter(
      String id, String label, String figure, String unit, double share, String name, String tip) {}

  /** A sentence of a colour. */
  record Said(String text, Ink ink) {}

  /** A medium, small, with all that is said of it. */
  record Exhibit(String id, Medium medium, Optional<Crop> crop, List<Said> said, String tip) {}

  Rows(Sheet sheet, Column column) {
    this.sheet = sheet;
    this.column = column;
  }

  /** A figure with a bar. */
  void meter(Meter meter) {
    double line = sheet.line(Face.NORMAL);
    double small = sheet.line(Face.SMALL);
    Box box = column.box(sheet.y(), line + BAR + 4 + small);
    boolean over = meter.share > 1;
    Ink ink = over ? Ink.Role.ERROR : meter.share > NEARLY ? Ink.Role.WARNING : Ink.Role.ACCENT;
    sheet.add(
        new Element(meter.id, Element.Kind.FIGURE, box, meter.name, meter.tip),
        (on, state) -> {
          Box upper = column.box(box.y(), line);
          on.text(meter.label, upper, Face.STRONG, Ink.Role.TEXT);
          Ink figures = over ? Ink.Role.ERROR : Ink.Role.TEXT;
          Texts.right(on, meter.figure, upper, over ? Face.STRONG : Face.NORMAL, figures);
          if (over) {
            double at = upper.right() - on.width(meter.figure, Face.STRONG) - ICON - 6;
            on.icon("error", new Box(at, upper.y(), ICON, line), Ink.Role.ERROR);
          }
          Box bar = column.box(upper.bottom(), BAR);
          on.fillRound(bar, BAR / 2, Ink.Role.GRID);
          double full = Math.max(BAR, bar.width() * Math.min(1, meter.share));
          on.fillRound(new Box(bar.x(), bar.y(), full, BAR), BAR / 2, ink);
          on.text(meter.unit, column.box(bar.bottom() + 4, small), Face.SMALL, Ink.Role.MUTED);
        });
    sheet.to(box.bottom() + GAP);
  }

  /** A sentence with a picture before it, and what is to be added in small letters. */
  void note(String id, String icon, Ink ink, String sentence, String more, String tip) {
    Column text = column.behind(INDENT);
    List<String> first = lines(sentence, Face.NORMAL, text.width());
    List<String> second = more.isEmpty() ? List.of() : lines(more, Face.SMALL, text.width());
    double line = sheet.line(Face.NORMAL);
    double small = sheet.line(Face.SMALL);
    Box box = column.box(sheet.y(), first.size() * line + second.size() * small);
    String name = more.isEmpty() ? sentence : sentence + " " + more;
    Ink words = ink == Ink.Role.MUTED ? Ink.Role.TEXT : ink;
    sheet.add(
        new Element(id, Element.Kind.FIGURE, box, name, tip),
        (on, state) -> {
          on.icon(icon, new Box(box.x(), box.y(), ICON, line), ink);
          double y = write(on, first, text, box.y(), Face.NORMAL, words);
          write(on, second, text, y, Face.SMALL, Ink.Role.MUTED);
        });
    sheet.to(box.bottom() + GAP);
  }

  private List<String> lines(String text, Face face, double width) {
    return Flow.wrapped(sheet.measure(), text, face, width);
  }

  private double write(Surface on, List<String> lines, Column text, double y, Face face, Ink ink) {
    double at = y;
    for (String each : lines) {
      on.text(each, text.box(at, sheet.line(face)), face, ink);
      at += sheet.line(face);
    }
    return at;
  }

  /** A medium: all of it, with the part that is seen in a frame. */
  void medium(Exhibit exhibit) {
    Column text = column.behind(THUMB + 12);
    double line = sheet.line(Face.NORMAL);
    double small = sheet.line(Face.SMALL);
    List<List<String>> said = new ArrayList<>();
    exhibit.said.forEach(each -> said.add(lines(each.text, Face.SMALL, text.width())));
    double height = line + small * said.stream().mapToInt(List::size).sum();
    Box box = column.box(sheet.y(), Math.max(THUMB, height));
    String name =
        String.join(
            ". ",
            Stream.concat(Stream.of(exhibit.medium.name()), exhibit.said.stream().map(Said::text))
                .toList());
    sheet.add(
        new Element(exhibit.id, Element.Kind.FIGURE, box, name, exhibit.tip),
        (on, state) -> {
          thumb(on, exhibit, new Box(box.x(), box.y(), THUMB, THUMB));
          on.text(exhibit.medium.name(), text.box(box.y(), line), Face.STRONG, Ink.Role.TEXT);
          double y = box.y() + line;
          for (int i = 0; i < said.size(); i++) {
            y = write(on, said.get(i), text, y, Face.SMALL, exhibit.said.get(i).ink);
          }
        });
    sheet.to(box.bottom() + GAP);
  }

  private static void thumb(Surface on, Exhibit exhibit, Box place) {
    if (exhibit.medium.photo().isEmpty()) {
      on.fillRound(place, 6, Ink.Role.CLOSED);
      on.outline(place, 6, 1, Ink.Role.EDGE);
      String glyph =
          switch (exhibit.medium.state()) {
            case FILM -> "film";
            case DOCUMENT -> "blog";
            case MISSING, UNREADABLE, UNKNOWN -> "warning";
            case PICTURE -> "media";
          };
      on.icon(glyph, place.inset(20), Ink.Role.MUTED);
      return;
    }
    Photo photo = exhibit.medium.photo().get();
    double scale = Math.min(THUMB / photo.width(), THUMB / photo.height());
    double width = photo.width() * scale;
    double height = photo.height() * scale;
    Box whole = new Box(place.x() + (THUMB - width) / 2, place.y(), width, height);
    on.image(photo, photo.whole(), whole);
    exhibit.crop.filter(Crop::cuts).ifPresent(crop -> frame(on, crop, whole, scale));
    on.outline(whole, 0, 1, Ink.Role.EDGE);
  }

  /** What is cut off is struck out. */
  private static void frame(Surface on, Crop crop, Box whole, double scale) {
    Box seen = crop.seen();
    double left = whole.x() + seen.x() * scale;
    double top = whole.y() + seen.y() * scale;
    double right = left + seen.width() * scale;
    double bottom = top + seen.height() * scale;
    List<Box> lost =
        List.of(
            new Box(whole.x(), whole.y(), Math.max(0, left - whole.x()), whole.height()),
            new Box(right, whole.y(), Math.max(0, whole.right() - right), whole.height()),
            new Box(whole.x(), whole.y(), whole.width(), Math.max(0, top - whole.y())),
            new Box(whole.x(), bottom, whole.width(), Math.max(0, whole.bottom() - bottom)));
    for (Box each : lost) {
      if (each.width() >= 1 && each.height() >= 1) {
        on.fill(each, Ink.Role.CLOSED);
        on.hatch(each, 0, Ink.Role.MUTED);
      }
    }
    on.outline(new Box(left, top, right - left, bottom - top), 0, 2, Ink.Role.ACCENT);
  }
}
