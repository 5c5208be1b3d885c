package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** Days under each other, each with a list of its cards. */
final class AgendaScene implements Scene {
  /** How wide the column of the days is. */
  static final double LEFT = 104;

  private static final double EMPTY = 60;

  private final Diary diary;
  private final Telling telling;
  private final Head head;
  private final AgendaPainter painter;
  private final double width;
  private final List<AgendaDay> days = new ArrayList<>();
  private final List<Element> elements;

  /** Lists the days from one to another that there is something to tell of. */
  AgendaScene(Diary diary, LocalDate from, LocalDate to, View view) {
    this.diary = diary;
    this.telling = new Telling(diary.plan());
    this.width = view.width();
    String title = telling.say("agenda", telling.dates().spanWithYear(from, to));
    this.head = new Head(title, diary.plan(), telling, from, to);
    this.painter = new AgendaPainter(diary, telling);
    double top = Head.HEIGHT;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (AgendaDay.isWorthIt(day, diary)) {
        days.add(AgendaDay.of(day, LEFT, top, width, diary));
        top = days.getLast().box().bottom();
      }
    }
    elements = days.stream().flatMap(day -> day.elements(telling, diary).stream()).toList();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return days.isEmpty() ? Head.HEIGHT + EMPTY : days.getLast().box().bottom() + 8;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(Head.HEIGHT, 0);
  }

  private List<AgendaDay> visible(double top, double bottom) {
    int first = before(top);
    int end = first;
    while (end < days.size() && days.get(end).box().y() < bottom) {
      end++;
    }
    return days.subList(first, end);
  }

  /** How many days end above a height. */
  private int before(double y) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean above = days.get(middle).box().bottom() <= y;
      low = above ? middle + 1 : low;
      high = above ? high : middle;
    }
    return low;
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    CardPainter cards = new CardPainter(diary.zone(), surface, state);
    visible(visible.y(), visible.bottom())
        .forEach(day -> painter.paint(day, surface, visible, state, cards));
    if (days.isEmpty()) {
      Box box = new Box(14, Head.HEIGHT, width - 28, EMPTY);
      surface.text(telling.say("agenda.none"), box, Face.NORMAL, Role.MUTED);
    }
    if (visible.y() < Head.HEIGHT) {
      head.paint(surface, width);
      surface.line(0, Head.HEIGHT - 0.5, width, Head.HEIGHT - 0.5, 1, Role.EDGE);
    }
  }

  @Override
  public List<Element> elements() {
    return elements;
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return Element.uppermost(elements, x, y);
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return visible(y, y + 1).stream()
        .filter(day -> day.box().contains(x, y))
        .map(AgendaDay::spot)
        .findFirst();
  }

  @Override
  public List<Spot> spots(Box visible) {
    return visible(visible.y(), visible.bottom()).stream().map(AgendaDay::spot).toList();
  }

  @Override
  public Box home() {
    LocalDate today = diary.now().toLocalDate();
    return days.stream()
        .filter(day -> !day.day().isBefore(today))
        .findFirst()
        .map(AgendaDay::box)
        .orElse(new Box(0, 0, width, Head.HEIGHT));
  }
}
