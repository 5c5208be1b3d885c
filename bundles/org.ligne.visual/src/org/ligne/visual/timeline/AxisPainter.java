package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.words.Dates;

/** Draws the two rows of the axis, and the lines that go down from them. */
final class AxisPainter {
  private static final double UPPER = 25;
  private static final double LOWER = 21;

  /** How high both rows are. */
  static final double HEIGHT = UPPER + LOWER;

  private static final double PAD = 7;

  /** The year of a month stands above it. */
  private static final int MONTH_ALONE = 2;

  private final Timeline timeline;
  private final Zoom zoom;
  private final Level level;
  private final Surface on;

  AxisPainter(Timeline timeline, Zoom zoom, Surface on) {
    this.timeline = timeline;
    this.zoom = zoom;
    this.level = Level.of(zoom);
    this.on = on;
  }

  private ZoneId zone() {
    return timeline.plan().zone();
  }

  private Instant from(Box visible) {
    return zoom.at(visible.x());
  }

  private Instant to(Box visible) {
    return zoom.at(visible.right());
  }

  /** The lines between the parts of the axis, down over everything. */
  void lines(Box visible) {
    lines(level.lower(zone(), from(visible), to(visible)), visible, Role.GRID);
    lines(level.upper(zone(), from(visible), to(visible)), visible, Role.EDGE);
  }

  private void lines(List<Cell> cells, Box visible, Ink ink) {
    for (Cell cell : cells) {
      double x = Math.round(zoom.x(cell.from())) + 0.5;
      on.line(x, visible.y(), x, visible.bottom(), 1, ink);
    }
  }

  void paint(Box visible) {
    on.fill(new Box(visible.x(), 0, visible.width(), UPPER), Role.PANEL);
    upper(visible);
    lower(visible);
    now(visible);
  }

  /** The name of a part that began out of sight stays in sight. */
  private void upper(Box visible) {
    for (Cell cell : level.upper(zone(), from(visible), to(visible))) {
      double x = zoom.x(cell.from());
      double end = zoom.x(cell.to());
      double left = Math.max(x, visible.x());
      Box box = new Box(left + PAD, 0, Math.max(0, end - left - PAD - 2), UPPER);
      List<String> labels = timeline.wording().labels(level.upper(), cell.begin().toLocalDate());
      labels.stream()
          .filter(each -> Texts.fits(on, each, Face.STRONG, box.width()))
          .findFirst()
          .ifPresent(each -> on.text(each, box, Face.STRONG, Role.TEXT));
      on.line(Math.round(x) + 0.5, 0, Math.round(x) + 0.5, HEIGHT, 1, Role.EDGE);
    }
    on.line(visible.x(), UPPER - 0.5, visible.right(), UPPER - 0.5, 1, Role.GRID);
    on.line(visible.x(), HEIGHT - 0.5, visible.right(), HEIGHT - 0.5, 1, Role.EDGE);
  }

  /** All names of the lower row have one form, the longest that fits. */
  private void lower(Box visible) {
    List<Cell> cells = level.lower(zone(), from(visible), to(visible));
    int form = level.lower() == null ? 0 : form(cells);
    for (Cell cell : cells) {
      double x = zoom.x(cell.from());
      double width = zoom.x(cell.to()) - x;
      Box box = new Box(x, UPPER, width, LOWER);
      String text = level.lower() == null ? Dates.hour(cell.begin()) : label(cell, form);
      if (level.lower() == null) {
        Box beside = new Box(x + 4, UPPER, Math.max(0, width - 4), LOWER);
        on.text(text, beside, Face.SMALL, Role.MUTED);
      } else if (Texts.fits(on, text, Face.SMALL, width - 2)) {
        Texts.centre(on, text, box, Face.SMALL, isToday(cell) ? Role.NOW : Role.MUTED);
      }
      on.line(Math.round(x) + 0.5, UPPER, Math.round(x) + 0.5, HEIGHT, 1, Role.GRID);
    }
  }

  private boolean isToday(Cell cell) {
    Instant now = timeline.now().toInstant();
    return level.lower() == Unit.DAY && !now.isBefore(cell.from()) && now.isBefore(cell.to());
  }

  private String label(Cell cell, int form) {
    return timeline.wording().labels(level.lower(), cell.begin().toLocalDate()).get(form);
  }

  private int form(List<Cell> cells) {
    int form = level.lower() == Unit.MONTH ? MONTH_ALONE : 0;
    for (Cell cell : cells) {
      List<String> labels = timeline.wording().labels(level.lower(), cell.begin().toLocalDate());
      double room = zoom.x(cell.to()) - zoom.x(cell.from()) - PAD;
      while (form < labels.size() - 1 && !Texts.fits(on, labels.get(form), Face.SMALL, room)) {
        form++;
      }
    }
    return form;
  }

  /** The present moment, as a plate on the axis. */
  private void now(Box visible) {
    double x = zoom.x(timeline.now().toInstant());
    String text = timeline.wording().now(timeline.now(), level.lower() == null);
    double wide = on.width(text, Face.SMALL) + 2 * PAD;
    Box plate = new Box(x - wide / 2, HEIGHT - 18, wide, 16);
    if (plate.meets(visible)) {
      on.fillRound(plate, 8, Role.NOW);
      Texts.centre(on, text, plate, Face.SMALL, Role.ON_NOW);
    }
  }
}
