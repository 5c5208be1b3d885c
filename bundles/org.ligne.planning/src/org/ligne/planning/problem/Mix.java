package org.ligne.planning.problem;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The share of a pillar on a channel, wished for in each run of so many weeks. Over a whole plan a
 * share would be a constant, as every entry has its pillar: a period makes it a wish about time.
 *
 * @param channel the channel's id
 * @param pillar the pillar's name
 * @param least the least share, in hundredths of a percent, 0 to 10,000
 * @param most the greatest share, in hundredths of a percent, {@code least} to 10,000
 * @param weeks the length of a run, 1 or more
 * @param start the Monday a run begins on; the others follow and precede it
 * @param statement who says so
 */
public record Mix(
    String channel,
    String pillar,
    int least,
    int most,
    int weeks,
    LocalDate start,
    Statement statement) {
  /** A share of all. */
  public static final int WHOLE = 10_000;

  /** Refuses a share that nothing can have. */
  public Mix {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(statement, "statement");
    if (least < 0 || most < least || most > WHOLE || weeks < 1) {
      throw new IllegalArgumentException("No share: " + least + " to " + most + " in " + weeks);
    }
  }
}
