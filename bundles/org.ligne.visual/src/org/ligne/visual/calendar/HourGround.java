package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Openings;
import org.ligne.visual.scene.Element;

/** What lies below the cards of a column: when its channels are open, and when people are there. */
final class HourGround {
  private final Diary diary;
  private final HourColumn column;
  private final LocalDate day;
  private final List<Lane> lanes;

  HourGround(Diary diary, HourColumn column) {
    this.diary = diary;
    this.column = column;
    this.day = column.day();
    this.lanes = column.lane() == null ? diary.plan().lanes() : List.of(column.lane());
  }

  boolean isHoliday() {
    return diary.notes(day).stream().anyMatch(note -> note.kind() == Note.Kind.HOLIDAY);
  }

  /** What the channels are: open if any of them is, else what the first of them says. */
  Openings.Kind kind(int half) {
    Openings.Kind kind = Openings.Kind.UNKNOWN;
    for (Lane lane : lanes) {
      Openings.Kind own = lane.hours().kind(day, half);
      if (own == Openings.Kind.OPEN) {
        return own;
      }
      kind = kind == Openings.Kind.UNKNOWN || own == Openings.Kind.OUTSIDE ? own : kind;
    }
    return kind;
  }

  /** How much of the audience is there on the best channel. */
  int score(int half) {
    int best = 0;
    for (Lane lane : lanes) {
      best = Math.max(best, lane.hours().score(day, half));
    }
    return best;
  }

  /** Where the hours in which as many people are there as in a half hour end. */
  int end(int half) {
    int end = half + 1;
    while (end < Clock.HALVES && score(end) == score(half)) {
      end++;
    }
    return end;
  }

  /** Where hours are in the band that shows when people are there. */
  Box band(int from, int to) {
    double top = column.clock().half(from);
    double left = column.box().x() + 1;
    return new Box(left, top, HourColumn.BAND - 2, column.clock().half(to) - top);
  }

  /** What the band says at a point, if the point is on it. */
  Optional<Element> band(Telling telling, double x, double y) {
    int half = column.clock().halfAt(y);
    if (half < 0 || half >= Clock.HALVES || score(half) == 0 || x >= band(half, half).right()) {
      return Optional.empty();
    }
    int from = half;
    while (from > 0 && score(from - 1) == score(half)) {
      from--;
    }
    int to = end(half);
    String best =
        lanes.stream()
            .filter(lane -> lane.hours().score(day, half) == score(half))
            .map(lane -> lane.outlet().label())
            .collect(Collectors.joining(", "));
    return Optional.of(telling.band(day, from, to, score(half), best, band(from, to)));
  }

  /** The parts of a day that a note is about: hours that begin on it, or on the day before. */
  static List<Box> parts(Note note, HourColumn column) {
    List<Box> parts = new ArrayList<>();
    if (note.hours().isEmpty()) {
      return List.of(column.box());
    }
    for (Note.Hours hours : note.hours()) {
      boolean wraps = !hours.to().isAfter(hours.from());
      parts.add(part(column, hours.from(), wraps ? LocalTime.MAX : hours.to()));
      if (wraps && note.isOn(column.day().minusDays(1))) {
        parts.add(part(column, LocalTime.MIN, hours.to()));
      }
    }
    return parts;
  }

  private static Box part(HourColumn column, LocalTime from, LocalTime to) {
    double top = column.clock().y(from);
    Box box = column.box();
    return new Box(box.x(), top, box.width(), Math.max(0, column.clock().y(to) - top));
  }
}
