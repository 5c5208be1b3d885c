package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Openings;

/** What lies below the cards of a column: when its channels are open, and when people are there. */
final class HourGround {
  private final Diary diary;
  private final LocalDate day;
  private final List<Lane> lanes;

  HourGround(Diary diary, HourColumn column) {
    this.diary = diary;
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
