package org.ligne.dsl.ide.agenda;

import java.time.LocalTime;
import java.util.List;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;

/**
 * What a channel's hours say about one moment.
 *
 * @param time the local time
 * @param window the window it lies in, or null
 * @param quiet the quiet hours it lies in, or null
 * @param blackout the blackout it lies in, or null
 * @param peaks the audiences that look at that time
 * @param anyTime whether the channel names no windows, so that any time is as good
 */
public record Moment(
    LocalTime time,
    Window window,
    QuietHours quiet,
    Blackout blackout,
    List<Audience> peaks,
    boolean anyTime) {
  private static final int IN_PEAK = 10;
  private static final int BY_DAY = 2;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  /** The same moment in a blackout, or null for none. */
  Moment in(Blackout silence) {
    return silence == null ? this : new Moment(time, window, quiet, silence, peaks, anyTime);
  }

  /** Whether something may be placed then. */
  public boolean isOpen() {
    return quiet == null && blackout == null && (window != null || anyTime);
  }

  /** How good the moment is: audiences that look count most, then the day before the night. */
  public int score() {
    boolean day = !time.isBefore(MORNING) && time.isBefore(EVENING);
    return peaks.size() * IN_PEAK + (day ? BY_DAY : 0);
  }
}
