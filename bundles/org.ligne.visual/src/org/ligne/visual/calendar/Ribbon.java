package org.ligne.visual.calendar;

import java.time.LocalDate;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Stretch;

/**
 * Something that goes over days: a phase, or an event or blackout of several days.
 *
 * @param stretch the campaign or phase, or null
 * @param note the event, holiday or blackout, or null
 * @param first the first day shown
 * @param last the last day shown
 * @param row the row it is shown in, from 0
 */
record Ribbon(Stretch stretch, Note note, LocalDate first, LocalDate last, int row) {

  String label() {
    return stretch == null ? note.label() : stretch.label();
  }

  LocalDate from() {
    return stretch == null ? note.from() : stretch.from();
  }

  LocalDate to() {
    return stretch == null ? note.to() : stretch.to();
  }

  Ink ground() {
    return stretch == null ? NoteLook.ground(note) : Ink.Role.PHASE;
  }

  String icon() {
    return stretch == null ? NoteLook.icon(note) : "phase";
  }

  /** Whether it began before the part shown. */
  boolean isContinued() {
    return from().isBefore(first);
  }

  /** Whether it goes on after the part shown. */
  boolean continues() {
    return to().isAfter(last);
  }
}
