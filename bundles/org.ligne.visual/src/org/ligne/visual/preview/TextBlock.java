package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Surface;

/**
 * A text in the lines of a column, folded if it folds.
 *
 * @param rows its lines
 * @param seen how many UTF-16 units of the text are in sight
 * @param folded whether there is more
 */
record TextBlock(List<Row> rows, int seen, boolean folded) {
  private static final String DOTS = "…";

  /**
   * A piece of a line.
   *
   * @param x how far from the left edge it begins
   */
  record Run(String text, double x, double width, Ink ink, boolean more) {}

  /** A line. */
  record Row(List<Run> runs) {}

  /**
   * How a text is written.
   *
   * @param face how letters look
   * @param ink the colour of what is nothing else
   * @param more the words that ask for the rest
   * @param over from which UTF-16 unit on the text is too long
   */
  record Style(Face face, Ink ink, String more, int over) {}

  /** Lays out a text. */
  static TextBlock of(
      Surface on,
      String text,
      List<Mark> marks,
      List<Rules.Fold> folds,
      Style style,
      double width) {
    int cut = Folding.seen(text, folds);
    String shown = cut < text.length() ? text.substring(0, cut).stripTrailing() : text;
    Flow flow = new Flow(on, style.face, width);
    List<Flow.Line> lines = flow.lines(shown);
    int most = Folding.lines(folds).orElse(Integer.MAX_VALUE);
    boolean folded = cut < text.length() || lines.size() > most;
    List<Flow.Line> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    Writer writer = new Writer(on, shown, marks, style);
    if (!folded) {
      return new TextBlock(kept.stream().map(writer::row).toList(), text.length(), false);
    }
    return writer.folded(kept, width, lines.size() >= most);
  }

  /** Lays out all of a text, with the words behind it that fold it again. */
  static TextBlock whole(
      Surface on, String text, List<Mark> marks, Style style, String less, double width) {
    Writer writer = new Writer(on, text, marks, style);
    List<Row> rows =
        new ArrayList<>(
            new Flow(on, style.face, width).lines(text).stream().map(writer::row).toList());
    double wide = on.width(less, style.face);
    rows.add(new Row(List.of(new Run(less, 0, wide, Ink.Role.MUTED, true))));
    return new TextBlock(List.copyOf(rows), text.length(), false);
  }

  /** Writes lines as runs of one colour. */
  private record Writer(Surface on, String text, List<Mark> marks, Style style) {

    Row row(Flow.Line line) {
      List<Run> runs = new ArrayList<>();
      int at = line.start();
      double x = 0;
      while (at < line.end()) {
        int end = Math.min(line.end(), next(at));
        String piece = text.substring(at, end);
        add(runs, piece, x, ink(at));
        x += on.width(piece, style.face);
        at = end;
      }
      return new Row(runs);
    }

    /** Blanks are a distance; written, they would be lost at the ends of a run. */
    private void add(List<Run> runs, String piece, double x, Ink ink) {
      String word = piece.strip();
      if (!word.isEmpty()) {
        double before = on.width(piece.substring(0, piece.indexOf(word)), style.face);
        runs.add(new Run(word, x + before, on.width(word, style.face), ink, false));
      }
    }

    /** Where the next run begins at the latest. */
    private int next(int at) {
      int next = at < style.over ? style.over : text.length();
      for (Mark mark : marks) {
        if (mark.start() > at) {
          next = Math.min(next, mark.start());
        } else if (mark.end() > at) {
          next = Math.min(next, mark.end());
        }
      }
      return Math.max(next, at + 1);
    }

    private Ink ink(int at) {
      if (at >= style.over) {
        return Ink.Role.ERROR;
      }
      return marks.stream().anyMatch(mark -> mark.start() <= at && at < mark.end())
          ? Ink.Role.ACCENT
          : style.ink;
    }

    /** The words for the rest follow the text; where there is no other line, they shorten it. */
    TextBlock folded(List<Flow.Line> lines, double width, boolean full) {
      double dots = on.width(DOTS, style.face);
      double wide = on.width(style.more, style.face);
      double room = width - dots - on.width(" ", style.face) - wide;
      while (lines.size() > 1 && lines.getLast().start() == lines.getLast().end()) {
        lines.removeLast(); // An empty line hides nothing.
      }
      Flow.Line last = lines.removeLast();
      List<Row> rows = new ArrayList<>(lines.stream().map(this::row).toList());
      boolean fits = on.width(text.substring(last.start(), last.end()), style.face) <= room;
      Flow.Line end = fits || !full ? last : shortened(last, room);
      double x = on.width(text.substring(end.start(), end.end()), style.face);
      List<Run> runs = new ArrayList<>(row(end).runs());
      if (x + dots > width) {
        rows.add(new Row(List.copyOf(runs)));
        runs.clear();
        x = 0;
      }
      runs.add(new Run(DOTS, x, dots, style.ink, false));
      double begin = x + dots + on.width(" ", style.face);
      if (begin + wide > width) {
        rows.add(new Row(List.copyOf(runs)));
        runs.clear();
        begin = 0;
      }
      runs.add(new Run(style.more, begin, wide, Ink.Role.MUTED, true));
      rows.add(new Row(List.copyOf(runs)));
      return new TextBlock(List.copyOf(rows), end.end(), true);
    }

    private Flow.Line shortened(Flow.Line line, double room) {
      int end = line.end();
      while (end > line.start() && on.width(text.substring(line.start(), end), style.face) > room) {
        end = text.offsetByCodePoints(end, -1);
      }
      return new Flow.Line(line.start(), end);
    }
  }
}
