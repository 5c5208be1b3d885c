package org.ligne.visual.load;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.figures.Figure;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Mark;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.scene.SceneState;

/** The rows of people, or those of channels. */
final class Band {
  private static final double HEAD = 30;
  private static final double ROW = 34;
  private static final double WIDE = 80;
  private static final double CORNER = 6;

  private final String title;
  private final List<Row> rows;
  private final int daysOfCell;
  private final Telling telling;
  private final Grid grid;
  private final double top;
  private final List<List<Figure>> figures = new ArrayList<>();

  /**
   * Lays rows out.
   *
   * @param daysOfCell how many days a cell stands for
   */
  Band(String title, List<Row> rows, int daysOfCell, Telling telling, Grid grid, double top) {
    this.title = title;
    this.rows = rows;
    this.daysOfCell = daysOfCell;
    this.telling = telling;
    this.grid = grid;
    this.top = top;
    for (int i = 0; i < rows.size(); i++) {
      figures.add(figures(rows.get(i), y(i)));
    }
  }

  private double y(int row) {
    return top + HEAD + row * ROW;
  }

  private List<Figure> figures(Row row, double y) {
    double width = daysOfCell * grid.day();
    List<Figure> all = new ArrayList<>();
    for (Cell cell : row.cells()) {
      Box box = new Box(grid.x(cell.from()), y, width, ROW);
      all.add(daysOfCell == 1 ? telling.day(row, cell, box) : telling.week(row, cell, box));
    }
    return all;
  }

  /** The cells that there is something to be told of. */
  List<Figure> telling() {
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < figures.get(i).size(); j++) {
        if (rows.get(i).cells().get(j).isTelling()) {
          all.add(figures.get(i).get(j));
        }
      }
    }
    return all;
  }

  double bottom() {
    return y(rows.size());
  }

  double rowsTop() {
    return top + HEAD;
  }

  void paint(Surface on, Box visible, SceneState state) {
    int from = grid.from(visible.x()) / daysOfCell;
    int end = Math.ceilDiv(grid.end(visible.right()), daysOfCell);
    for (int i = 0; i < rows.size(); i++) {
      if (y(i) < visible.bottom() && y(i) + ROW > visible.y()) {
        for (int j = from; j < end; j++) {
          cell(on, rows.get(i).cells().get(j), figures.get(i).get(j), state);
        }
        on.line(Grid.LEFT, y(i) + 0.5, grid.right(), y(i) + 0.5, 1, Role.GRID);
      }
    }
    on.line(Grid.LEFT, bottom() + 0.5, grid.right(), bottom() + 0.5, 1, Role.EDGE);
  }

  private void cell(Surface on, Cell cell, Figure figure, SceneState state) {
    if (!cell.isTelling()) {
      return;
    }
    String id = figure.element().id();
    on.named(id, figure.element().name(), () -> cell(on, cell, figure.element().box()));
    FigureScene.mark(on, figure.element().box(), id, state);
  }

  private void cell(Surface on, Cell cell, Box box) {
    boolean breach = cell.standing().isBreach();
    Box fill = box.inset(breach ? 4 : 2);
    if (cell.count() > 0) {
      on.fillRound(fill, 3, new Ink.Heat(cell.heat()));
    }
    if (breach) {
      on.outline(box.inset(1.5), 4, 2, Role.ERROR);
    }
    Ink ink = cell.count() == 0 ? Role.TEXT : new Ink.OnHeat(cell.heat());
    if (box.width() < WIDE) {
      Texts.centre(on, String.valueOf(cell.count()), fill, Face.STRONG, ink);
      if (breach) {
        corner(on, cell.standing(), fill, ink);
      }
    } else {
      wide(on, cell, fill, ink);
    }
  }

  /** A small arrow in the upper corner: colours alone say nothing. */
  private static void corner(Surface on, Standing standing, Box box, Ink ink) {
    double x = box.right() - CORNER - 1;
    double tip = standing == Standing.ABOVE ? box.y() + 1 : box.y() + CORNER;
    double base = standing == Standing.ABOVE ? box.y() + CORNER : box.y() + 1;
    on.polygon(new double[] {x, base, x + CORNER / 2, tip, x + CORNER, base}, ink);
  }

  private void wide(Surface on, Cell cell, Box box, Ink ink) {
    String count = String.valueOf(cell.count());
    String range = telling.range(cell);
    double wide = on.width(count, Face.STRONG);
    double more = range.isEmpty() ? 0 : on.width(range, Face.SMALL) + 8;
    double x = box.x() + (box.width() - wide - more) / 2;
    on.text(count, new Box(x, box.y(), wide + 1, box.height()), Face.STRONG, ink);
    on.text(range, new Box(x + wide + 8, box.y(), more, box.height()), Face.SMALL, ink);
    if (cell.standing().isBreach()) {
      Mark.paint(on, cell.standing(), new Box(box.x() + 4, box.y(), 18, box.height()), ink);
    }
  }

  /** The names of the rows, which stay where they are. */
  void names(Surface on, Box visible) {
    Box head = new Box(Grid.MARGIN, top, Grid.LEFT - Grid.MARGIN, HEAD);
    on.text(title, head, Face.STRONG, Role.TEXT);
    for (int i = 0; i < rows.size(); i++) {
      if (y(i) < visible.bottom() && y(i) + ROW > visible.y()) {
        name(on, rows.get(i), y(i));
      }
    }
  }

  private void name(Surface on, Row row, double y) {
    double x = Grid.MARGIN;
    if (!row.platform().isEmpty()) {
      on.icon(Glyphs.ofPlatform(row.platform()), new Box(x, y + 10, 14, 14), Role.MUTED);
      x += 22;
    }
    String limit = telling.limit(row);
    double room = Grid.LEFT - 8 - x;
    double high = limit.isEmpty() ? ROW : ROW / 2;
    Box label = new Box(x, y + (limit.isEmpty() ? 0 : 2), room, high);
    on.text(telling.label(row), label, Face.NORMAL, Role.TEXT);
    Box under = new Box(x, y + ROW / 2, room, ROW / 2 - 2);
    on.text(limit, under, Face.SMALL, Role.MUTED);
  }
}
