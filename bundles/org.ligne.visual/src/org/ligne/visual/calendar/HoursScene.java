package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** Days beside each other, or the channels of one day, each from midnight to midnight. */
final class HoursScene implements Scene {
  /** How wide the column of the hours is. */
  static final double GUTTER = 52;

  private static final double LEAST_HOUR = 48;
  private static final double BELOW = 44;

  /** So much above the first hour is in sight, so that its name is too. */
  private static final double ABOVE = 10;

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final Diary diary;
  private final Telling telling;
  private final HoursHead head;
  private final HoursPainter painter;
  private final double width;
  private final Clock clock;
  private final List<HourColumn> columns = new ArrayList<>();

  /** What can be selected in the columns. */
  private final List<Element> inside = new ArrayList<>();

  private HoursScene(Diary diary, Telling telling, HoursHead head, View view) {
    this.diary = diary;
    this.telling = telling;
    this.head = head;
    this.width = view.width();
    this.painter = new HoursPainter(diary, telling);
    double room = view.height() - head.height() - BELOW;
    this.clock = new Clock(head.height() + 8, Math.max(LEAST_HOUR, Math.floor(room / 24)));
  }

  /** Some days beside each other. */
  static Scene ofDays(Diary diary, String title, LocalDate first, int days, View view) {
    Telling telling = new Telling(diary.plan());
    LocalDate last = first.plusDays(days - 1L);
    Head above = new Head(title, diary.plan(), telling, first, last);
    HoursHead head = HoursHead.ofDays(diary, telling, above, first, days, view.width());
    HoursScene scene = new HoursScene(diary, telling, head, view);
    for (int i = 0; i < days; i++) {
      scene.add(first.plusDays(i), null, head.column(i));
    }
    return scene;
  }

  /** The channels of a day beside each other. */
  static Scene ofLanes(Diary diary, String title, LocalDate day, View view) {
    Telling telling = new Telling(diary.plan());
    Head above = new Head(title, diary.plan(), telling, day, day);
    HoursHead head = HoursHead.ofLanes(diary, telling, above, day, view.width());
    HoursScene scene = new HoursScene(diary, telling, head, view);
    List<Lane> lanes = diary.plan().lanes();
    for (int i = 0; i < lanes.size(); i++) {
      scene.add(day, lanes.get(i), head.column(i));
    }
    return scene;
  }

  private void add(LocalDate day, Lane lane, Box above) {
    Box box = new Box(above.x(), clock.top(), above.width(), clock.bottom() - clock.top());
    HourColumn column = HourColumn.of(day, lane, box, clock, diary);
    columns.add(column);
    inside.addAll(column.elements(diary, telling));
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return clock.bottom() + BELOW;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(head.height(), GUTTER);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    painter.hours(surface, clock, visible, width);
    for (HourColumn column : columns) {
      if (column.box().x() < visible.right() && visible.x() < column.box().right()) {
        painter.paint(column, surface, visible, state);
      }
    }
    if (columns.stream().anyMatch(column -> diary.isToday(column.day()))) {
      painter.now(surface, clock, columns);
    }
    if (visible.y() < head.height()) {
      head.paint(surface, state);
    }
  }

  @Override
  public List<Element> elements() {
    List<Element> all = new ArrayList<>(head.elements());
    all.addAll(inside);
    return all;
  }

  @Override
  public List<String> entries(Element element) {
    return element.kind() != Element.Kind.MORE
        ? Scene.super.entries(element)
        : columns.stream()
            .flatMap(column -> column.bundles().stream())
            .filter(each -> each.id().equals(element.id()))
            .flatMap(each -> each.cards().stream())
            .map(Card::id)
            .toList();
  }

  @Override
  public Optional<Element> at(double x, double y) {
    if (y < head.height()) {
      return Element.uppermost(head.elements(), x, y);
    }
    return Element.uppermost(inside, x, y)
        .or(() -> column(x).flatMap(column -> new HourGround(diary, column).band(telling, x, y)));
  }

  private Optional<HourColumn> column(double x) {
    return columns.stream()
        .filter(each -> x >= each.box().x() && x < each.box().right())
        .findFirst();
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    int half = clock.halfAt(y);
    return column(x)
        .filter(column -> half >= 0 && half < Clock.HALVES)
        .filter(column -> column.exists(half, diary.zone()))
        .map(column -> column.spot(half));
  }

  @Override
  public List<Spot> spots(Box visible) {
    List<Spot> all = new ArrayList<>();
    for (HourColumn column : columns) {
      if (column.box().x() < visible.right() && visible.x() < column.box().right()) {
        all.addAll(column.spots(visible.y(), visible.bottom(), diary.zone()));
      }
    }
    return all;
  }

  @Override
  public Box home() {
    LocalTime now = diary.now().toLocalTime().truncatedTo(ChronoUnit.HOURS);
    boolean today = columns.stream().anyMatch(column -> diary.isToday(column.day()));
    boolean early = today && now.isBefore(MORNING);
    double top = Math.max(0, clock.y(early ? now : MORNING) - ABOVE);
    return new Box(0, top, width, Math.max(0, clock.y(LocalTime.of(21, 0)) - top));
  }
}
