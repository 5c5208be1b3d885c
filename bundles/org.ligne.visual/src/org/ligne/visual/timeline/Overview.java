package org.ligne.visual.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/**
 * A small picture of a whole timeline: how much goes out when, and which part of it is looked at.
 */
public final class Overview implements Scene {
  /** How high it is. */
  public static final double HEIGHT = 58;

  private static final double AXIS = 16;
  private static final double COLUMN = 5;
  private static final double TOP = 6;
  private static final double LEAST_WINDOW = 6;
  private static final double LEAST_LABEL = 44;

  private final Timeline timeline;
  private final double width;
  private final Zoom zoom;
  private final List<Map<Integer, Integer>> columns;
  private final int most;
  private final Reach window;

  Overview(Timeline timeline, double width) {
    this.timeline = timeline;
    this.width = Math.max(1, width);
    this.zoom = Zoom.over(timeline.reach().from(), timeline.reach().to(), this.width);
    this.columns = columns();
    this.most = columns.stream().mapToInt(Overview::sum).max().orElse(0);
    this.window = timeline.reach();
  }

  private Overview(Overview other, Reach window) {
    this.timeline = other.timeline;
    this.width = other.width;
    this.zoom = other.zoom;
    this.columns = other.columns;
    this.most = other.most;
    this.window = window;
  }

  private List<Map<Integer, Integer>> columns() {
    List<Map<Integer, Integer>> all = new ArrayList<>();
    int count = (int) Math.ceil(width / COLUMN);
    for (int i = 0; i < count; i++) {
      all.add(new TreeMap<>());
    }
    for (Card card : timeline.plan().cards()) {
      int at = (int) (zoom.x(card.at().toInstant()) / COLUMN);
      all.get(Math.clamp(at, 0, count - 1)).merge(card.topic().theme().number(), 1, Integer::sum);
    }
    return all;
  }

  private static int sum(Map<Integer, Integer> column) {
    return column.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same while another part is looked at. */
  public Overview framed(Instant from, Instant to) {
    return new Overview(this, new Reach(from, to));
  }

  /** Where moments are. */
  public Zoom zoom() {
    return zoom;
  }

  /** The frame around what is looked at. */
  public Box frame() {
    double left = Math.clamp(zoom.x(window.from()), 0, width);
    double right = Math.clamp(zoom.x(window.to()), 0, width);
    double wide = Math.max(LEAST_WINDOW, right - left);
    return new Box(Math.min(left, Math.max(0, width - wide)), 0, wide, HEIGHT);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return HEIGHT;
  }

  @Override
  public void paint(Surface on, Box visible, SceneState state) {
    on.fill(new Box(0, 0, width, HEIGHT), Role.PANEL);
    on.fill(frame(), Role.PAPER);
    months(on);
    for (int i = 0; i < columns.size(); i++) {
      column(on, i);
    }
    now(on);
    on.line(0, 0.5, width, 0.5, 1, Role.EDGE);
    on.outline(frame(), 3, 2, Role.ACCENT);
  }

  private void months(Surface on) {
    Unit unit = zoom.day() < 1.2 ? Unit.YEAR : Unit.MONTH;
    Reach all = timeline.reach();
    for (Cell cell : Level.cells(unit, timeline.plan().zone(), all.from(), all.to())) {
      double x = Math.max(0, zoom.x(cell.from()));
      double wide = Math.min(width, zoom.x(cell.to())) - x;
      on.line(Math.round(x) + 0.5, 0, Math.round(x) + 0.5, HEIGHT, 1, Role.GRID);
      Box box = new Box(x + 5, HEIGHT - AXIS - 1, Math.max(0, wide - 6), AXIS);
      timeline.wording().labels(unit, cell.begin().toLocalDate()).stream()
          .filter(each -> wide >= LEAST_LABEL || each.length() <= 5)
          .filter(each -> Texts.fits(on, each, Face.SMALL, box.width()))
          .findFirst()
          .ifPresent(each -> on.text(each, box, Face.SMALL, Role.MUTED));
    }
  }

  private void column(Surface on, int number) {
    double base = HEIGHT - AXIS - 2;
    double step = (base - TOP) / Math.max(1, most);
    double y = base;
    for (var each : columns.get(number).entrySet()) {
      double high = step * each.getValue();
      Box box = new Box(number * COLUMN, y - high, COLUMN - 1, high);
      on.fill(box, new Ink.Pillar(each.getKey()));
      y -= high;
    }
  }

  private void now(Surface on) {
    if (timeline.reach().contains(timeline.now().toInstant())) {
      double x = zoom.x(timeline.now().toInstant());
      on.line(x, 0, x, HEIGHT, 1.5, Role.NOW);
    }
  }

  @Override
  public List<Element> elements() {
    return List.of();
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return Optional.empty();
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return Optional.empty();
  }
}
