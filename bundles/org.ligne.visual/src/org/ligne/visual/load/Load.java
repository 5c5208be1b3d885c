package org.ligne.visual.load;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.visual.figures.Standing;

/**
 * What people and channels have to carry, in whole weeks.
 *
 * @param first a Monday
 * @param last a Sunday
 * @param people by day, in the order of the team; entries of nobody come last
 * @param channels by week, in the order of the line
 */
public record Load(LocalDate first, LocalDate last, List<Row> people, List<Row> channels) {
  /** Keeps the lists from changing later. */
  public Load {
    people = List.copyOf(people);
    channels = List.copyOf(channels);
  }

  private Stream<Cell> cells() {
    return Stream.of(people, channels).flatMap(List::stream).flatMap(row -> row.cells().stream());
  }

  /** How many days and weeks have more than they should. */
  public int above() {
    return (int) cells().filter(each -> each.standing() == Standing.ABOVE).count();
  }

  /** How many weeks have less than they should. */
  public int below() {
    return (int) cells().filter(each -> each.standing() == Standing.BELOW).count();
  }
}
