package org.ligne.visual.scene;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ligne.visual.draw.Box;

/**
 * A place in a picture that stands for a day or an hour, or for the tray.
 *
 * @param day the day, on the clock of the picture; null for the tray
 * @param time the hour; null where the picture shows days only
 * @param channel name of the channel; null where the picture does not tell channels apart
 * @param box what to highlight
 */
public record Spot(LocalDate day, LocalTime time, String channel, Box box) {

  /** The place for what shall have none. */
  public static Spot tray(Box box) {
    return new Spot(null, null, null, box);
  }

  /** Whether it stands for no day: what is dropped here is held back. */
  public boolean isTray() {
    return day == null;
  }
}
