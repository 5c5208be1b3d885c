package org.ligne.visual.calendar;

import org.ligne.visual.draw.Ink;
import org.ligne.visual.plan.Note;

/** How holidays, events and blackouts look. */
final class NoteLook {
  private NoteLook() {}

  static Ink ground(Note note) {
    return switch (note.kind()) {
      case HOLIDAY -> Ink.Role.SPECIAL;
      case EVENT -> Ink.Role.EVENT;
      case BLACKOUT -> Ink.Role.BLACKOUT;
    };
  }

  static String icon(Note note) {
    return switch (note.kind()) {
      case HOLIDAY -> "holiday";
      case EVENT -> "event";
      case BLACKOUT -> "blackout";
    };
  }
}
