package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A part of an axis, such as a month or an hour.
 *
 * @param begin where it begins, on the clock of the picture
 * @param to the first moment after it
 */
record Cell(ZonedDateTime begin, Instant to) {
  Instant from() {
    return begin.toInstant();
  }
}
