package org.ligne.planning.diff;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A week whose distance to the cadence of a channel is not what it was.
 *
 * @param line name of the line
 * @param channel name of the channel
 * @param week the Monday the week begins with
 * @param before how many entries were missing; none if the cadence was reached, or not asked for
 * @param after how many are missing now
 */
public record Lack(String line, String channel, LocalDate week, int before, int after) {
  /** Refuses a week of nothing. */
  public Lack {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(week, "week");
  }

  /** Whether more entries are missing than before. */
  public boolean isBroken() {
    return after > before;
  }

  /** Whether none is missing any more. */
  public boolean isMended() {
    return after == 0;
  }
}
