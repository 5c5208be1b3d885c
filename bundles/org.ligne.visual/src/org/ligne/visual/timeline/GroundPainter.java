package org.ligne.visual.timeline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ligne.visual.calendar.Verdicts;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Note;
import org.ligne.visual.scene.SceneState;

/** Draws what lies beneath: weekends, holidays, events, blackouts and what a drop would mean. */
final class GroundPainter {
  private static final double WEEKENDS = 6;
  private static final double HOURS = 40;

  private final Timeline timeline;
  private final Zoom zoom;
  private final Layout layout;
  private final Surface on;
  private final ZoneId zone;

  GroundPainter(Timeline timeline, Zoom zoom, Layout layout, Surface on) {
    this.timeline = timeline;
    this.zoom = zoom;
    this.layout = layout;
    this.on = on;
    this.zone = timeline.plan().zone();
  }

  void paint(Box part, SceneState state) {
    LocalDate first = zoom.at(part.x()).atZone(zone).toLocalDate();
    LocalDate last = zoom.at(part.right()).atZone(zone).toLocalDate();
    if (zoom.day() >= WEEKENDS) {
      weekends(first, last, part);
    }
    for (Note note : timeline.plan().notes()) {
      if (!note.from().isAfter(last) && !note.to().isBefore(first)) {
        note(note, first, last, part);
      }
    }
    state.verdicts().keySet().stream()
        .filter(each -> each.box().meets(part))
        .forEach(each -> Verdicts.paint(on, each, state));
    state.target().ifPresent(each -> Verdicts.paint(on, each, state));
  }

  private void weekends(LocalDate first, LocalDate last, Box part) {
    for (LocalDate day = first.minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
        fill(begin(day), begin(day.plusDays(2)), part, Role.CLOSED);
      }
    }
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private Box span(Instant from, Instant to, Box part) {
    double left = Math.max(part.x(), zoom.x(from));
    double right = Math.min(part.right(), zoom.x(to));
    return new Box(left, part.y(), Math.max(0, right - left), part.height());
  }

  private void fill(Instant from, Instant to, Box part, Role ink) {
    Box span = span(from, to, part);
    if (span.width() > 0) {
      on.fill(span, ink);
    }
  }

  private void note(Note note, LocalDate first, LocalDate last, Box part) {
    switch (note.kind()) {
      case HOLIDAY -> fill(begin(note.from()), begin(note.to().plusDays(1)), part, Role.SPECIAL);
      case EVENT -> fill(begin(note.from()), begin(note.to().plusDays(1)), part, Role.EVENT);
      case BLACKOUT -> blackout(note, first, last, part);
    }
  }

  private void blackout(Note note, LocalDate first, LocalDate last, Box part) {
    if (note.hours().isEmpty()) {
      closed(note, begin(note.from()), begin(note.to().plusDays(1)), part);
    } else if (zoom.day() >= HOURS) {
      LocalDate begin = note.from().isBefore(first) ? first.minusDays(1) : note.from();
      LocalDate end = note.to().isAfter(last) ? last : note.to();
      for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
        hours(note, day, part);
      }
    }
  }

  private void hours(Note note, LocalDate day, Box part) {
    if (note.isOn(day)) {
      for (Note.Hours each : note.hours()) {
        LocalDate last = each.to().isAfter(each.from()) ? day : day.plusDays(1);
        closed(note, moment(day.atTime(each.from())), moment(last.atTime(each.to())), part);
      }
    }
  }

  private Instant moment(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  /** What concerns some channels only lies on their lanes. */
  private void closed(Note note, Instant from, Instant to, Box part) {
    Box span = span(from, to, part);
    if (span.width() <= 0) {
      return;
    }
    if (note.channels().isEmpty()) {
      hatched(span);
    } else {
      layout.channels().stream()
          .filter(each -> note.channels().contains(each.outlet().name()))
          .forEach(each -> hatched(new Box(span.x(), each.top(), span.width(), Channel.HEIGHT)));
    }
  }

  private void hatched(Box box) {
    on.fill(box, Role.BLACKOUT);
    on.hatch(box, 0, Role.EDGE);
  }
}
