package org.ligne.visual.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.SceneState;

/** What people and channels have to carry, drawn as heat maps over the same days. */
public final class LoadScene extends FigureScene {
  private static final int WEEK = 7;
  private static final double GAP = 16;
  private static final int BEFORE = 3;

  private final Load load;
  private final Telling telling;
  private final Grid grid;
  private final double width;
  private final LocalDate today;
  private final Set<LocalDate> holidays = new HashSet<>();
  private final LoadHead head;
  private final Band people;
  private final Band channels;

  LoadScene(Plan plan, Load load, Frame frame) {
    this.load = load;
    this.telling = new Telling(plan);
    grid = Grid.of(load, frame.width());
    width = Math.max(frame.width(), grid.right() + Grid.MARGIN);
    today = frame.now().atZone(plan.zone()).toLocalDate();
    plan.notes().stream()
        .filter(note -> note.kind() == Note.Kind.HOLIDAY)
        .forEach(note -> note.from().datesUntil(note.to().plusDays(1)).forEach(holidays::add));
    head = new LoadHead(load, telling, grid, today);
    people = new Band(telling.say("people"), load.people(), 1, telling, grid, Grid.TOP);
    double top = people.bottom() + GAP;
    channels = new Band(telling.say("channels"), load.channels(), WEEK, telling, grid, top);
    people.telling().forEach(this::add);
    channels.telling().forEach(this::add);
  }

  /** The figures that are drawn. */
  public Load load() {
    return load;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return channels.bottom() + Legend.HEIGHT;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(Grid.TOP, Grid.LEFT);
  }

  @Override
  public Box home() {
    double x = grid.holds(today) ? grid.x(today) - Grid.LEFT - BEFORE * grid.day() : 0;
    return new Box(Math.max(0, x), 0, width, 0);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    grounds(surface, visible);
    people.paint(surface, visible, state);
    channels.paint(surface, visible, state);
    // It stays in sight, however far the days are scrolled.
    new Legend(telling).paint(surface, Math.max(Grid.LEFT, visible.x()) + 4, channels.bottom());
    if (visible.x() < Grid.LEFT) {
      names(surface, visible);
    }
    if (visible.y() < Grid.TOP) {
      head.days(surface, visible, width);
    }
    if (visible.x() < Grid.LEFT && visible.y() < Grid.TOP) {
      head.corner(surface);
    }
  }

  private void grounds(Surface on, Box visible) {
    for (int i = grid.from(visible.x()); i < grid.end(visible.right()); i++) {
      LocalDate day = grid.first().plusDays(i);
      double x = grid.x(day);
      Box column = new Box(x, people.rowsTop(), grid.day(), people.bottom() - people.rowsTop());
      if (holidays.contains(day)) {
        on.fill(column, Role.SPECIAL);
      } else if (LoadHead.isWeekend(day)) {
        on.fill(column, Role.CLOSED);
      }
      boolean monday = i % WEEK == 0;
      on.line(x + 0.5, column.y(), x + 0.5, column.bottom(), 1, monday ? Role.EDGE : Role.GRID);
      if (monday) {
        on.line(x + 0.5, channels.rowsTop(), x + 0.5, channels.bottom(), 1, Role.EDGE);
      }
      if (day.equals(today)) {
        on.line(x + grid.day() / 2, Grid.TOP, x + grid.day() / 2, people.rowsTop(), 2, Role.NOW);
      }
    }
  }

  private void names(Surface on, Box visible) {
    on.fill(new Box(0, visible.y(), Grid.LEFT, visible.height()), Role.PAPER);
    people.names(on, visible);
    channels.names(on, visible);
    on.line(Grid.LEFT, Grid.TOP, Grid.LEFT, channels.bottom(), 1, Role.EDGE);
    if (load.people().isEmpty() && load.channels().isEmpty()) {
      Box box = new Box(Grid.MARGIN, Grid.TOP + 60, Grid.LEFT - Grid.MARGIN, 20);
      on.text(telling.say("none"), box, Face.NORMAL, Role.MUTED);
    }
  }
}
