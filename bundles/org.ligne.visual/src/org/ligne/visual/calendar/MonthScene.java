package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** Weeks under each other, one column for each weekday. */
final class MonthScene implements Scene {
  /** How wide the column of the weeks' numbers is. */
  static final double GUTTER = 38;

  private static final double LEAST_ROW = 118;

  private final Diary diary;
  private final Telling telling;
  private final MonthPainter painter;
  private final double width;
  private final double row;
  private final List<WeekRow> weeks = new ArrayList<>();
  private final List<Element> elements;

  /**
   * Lays weeks out.
   *
   * @param month the month that matters; null if all days do
   */
  MonthScene(
      Diary diary, String title, LocalDate first, LocalDate last, YearMonth month, View view) {
    this.diary = diary;
    this.telling = new Telling(diary.plan());
    this.width = view.width();
    Head head = new Head(title, diary.plan(), telling, first, last);
    this.painter = new MonthPainter(diary, telling, head, width);
    int count = (int) ((last.toEpochDay() - first.toEpochDay()) / 7) + 1;
    row = row(view.height() - MonthPainter.HEAD, count);
    double column = (width - GUTTER) / 7;
    for (int i = 0; i < count; i++) {
      double top = MonthPainter.HEAD + i * row;
      weeks.add(WeekRow.of(first.plusWeeks(i), month, new Box(GUTTER, top, column, row), diary));
    }
    elements = weeks.stream().flatMap(week -> week.elements(telling).stream()).toList();
  }

  /** As high as it takes for whole weeks to fill a window. */
  private static double row(double room, int weeks) {
    double shown = Math.clamp(Math.floor(room / LEAST_ROW), 1, weeks);
    return Math.max(LEAST_ROW, Math.floor(room / shown));
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return MonthPainter.HEAD + weeks.size() * row;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(MonthPainter.HEAD, 0);
  }

  private List<WeekRow> visible(double top, double bottom) {
    int first = (int) Math.clamp((top - MonthPainter.HEAD) / row, 0, weeks.size());
    int end = (int) Math.clamp(Math.ceil((bottom - MonthPainter.HEAD) / row), first, weeks.size());
    return weeks.subList(first, end);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    CardPainter cards = new CardPainter(diary.zone(), surface, state);
    for (WeekRow week : visible(visible.y(), visible.bottom())) {
      painter.paint(week, surface, state, cards);
    }
    if (visible.y() < MonthPainter.HEAD) {
      painter.head(surface);
    }
  }

  @Override
  public List<Element> elements() {
    return elements;
  }

  @Override
  public List<String> entries(Element element) {
    return element.kind() != Element.Kind.MORE
        ? Scene.super.entries(element)
        : cells(element.box().y(), element.box().bottom())
            .filter(cell -> Ids.more(cell.day()).equals(element.id()))
            .flatMap(cell -> cell.hidden().stream())
            .map(Card::id)
            .toList();
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return Element.uppermost(elements, x, y);
  }

  private Stream<DayCell> cells(double top, double bottom) {
    return visible(top, bottom).stream().flatMap(week -> week.days().stream());
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return cells(y, y + 1).filter(cell -> cell.box().contains(x, y)).map(DayCell::spot).findFirst();
  }

  @Override
  public List<Spot> spots(Box visible) {
    return cells(visible.y(), visible.bottom())
        .filter(cell -> cell.box().meets(visible))
        .map(DayCell::spot)
        .toList();
  }

  @Override
  public Box home() {
    return weeks.stream()
        .filter(week -> week.holds(diary.now().toLocalDate()))
        .map(WeekRow::box)
        .findFirst()
        .orElse(new Box(0, 0, width, MonthPainter.HEAD));
  }
}
