package org.ligne.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows whose cells stand below each other. Nothing is cut unless the reader has only so many
 * columns; then the one cell that may give way does.
 */
public final class Table {
  private static final String BETWEEN = "  ";
  private static final int NARROWEST = 12;

  private final int elastic;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * A part of a row.
   *
   * @param text what it says
   * @param style its colour, put on after its width is known
   */
  public record Cell(String text, UnaryOperator<String> style) {

    /** A cell without colour. */
    public static Cell of(String text) {
      return new Cell(Printable.line(text), UnaryOperator.identity());
    }

    /** A cell in a colour. */
    public static Cell of(String text, UnaryOperator<String> style) {
      return new Cell(Printable.line(text), style);
    }

    private Cell fitted(int columns) {
      String text = DisplayWidth.shorten(text(), columns);
      return new Cell(text, style);
    }
  }

  /** A table whose cell at that position is cut where space is short. */
  public Table(int elastic) {
    this.elastic = elastic;
  }

  /** Adds a row; all rows have the same number of cells. */
  public Table row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, each at most so many columns wide if that can be done; 0 for no limit. */
  public List<String> lines(String indent, int columns) {
    if (rows.isEmpty()) {
      return List.of();
    }
    int[] widths = widths();
    int surplus = DisplayWidth.of(indent) + total(widths) - columns;
    if (columns > 0 && surplus > 0) {
      widths[elastic] = Math.max(Math.min(NARROWEST, widths[elastic]), widths[elastic] - surplus);
    }
    return rows.stream().map(row -> indent + line(row, widths)).toList();
  }

  private int[] widths() {
    return IntStream.range(0, rows.getFirst().size())
        .map(i -> rows.stream().mapToInt(row -> DisplayWidth.of(row.get(i).text())).max().orElse(0))
        .toArray();
  }

  private static int total(int[] widths) {
    return IntStream.of(widths).sum() + BETWEEN.length() * (widths.length - 1);
  }

  private String line(List<Cell> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = i == elastic ? row.get(i).fitted(widths[i]) : row.get(i);
      String padded = DisplayWidth.pad(cell.text(), widths[i]);
      line.append(cell.style().apply(cell.text())).append(padded.substring(cell.text().length()));
      line.append(BETWEEN);
    }
    return line.toString().stripTrailing();
  }
}
