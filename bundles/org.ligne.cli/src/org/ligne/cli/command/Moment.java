package org.ligne.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.ligne.cli.text.UsageException;

/** A moment a user wrote: on the clock of whatever line it is about, or with a zone of its own. */
sealed interface Moment {

  /** The moment, where clocks show the time of a zone. */
  Instant in(ZoneId zone);

  /**
   * A moment on the clock of a line; in the hour that a clock change leaves out, as much later.
   *
   * @param time what the clock shows
   */
  record OnTheClock(LocalDateTime time) implements Moment {
    @Override
    public Instant in(ZoneId zone) {
      return time.atZone(zone).toInstant();
    }
  }

  /**
   * A moment that is the same everywhere.
   *
   * @param instant the moment
   */
  record Everywhere(Instant instant) implements Moment {
    @Override
    public Instant in(ZoneId zone) {
      return instant;
    }
  }

  /**
   * Reads {@code 2026-10-13 09:00}, with a {@code T} or a space, with or without a zone.
   *
   * @throws UsageException if it is neither
   */
  static Moment read(String text) throws UsageException {
    String iso = text.strip().replace(' ', 'T');
    try {
      return isLocal(iso)
          ? new OnTheClock(LocalDateTime.parse(iso))
          : new Everywhere(ZonedDateTime.parse(iso).toInstant());
    } catch (DateTimeException e) {
      throw new UsageException("at-not-understood", text);
    }
  }

  private static boolean isLocal(String iso) {
    return iso.matches("[0-9:.T-]*T[0-9:.]*");
  }
}
