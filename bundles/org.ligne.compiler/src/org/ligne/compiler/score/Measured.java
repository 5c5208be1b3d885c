package org.ligne.compiler.score;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ligne.planning.translate.ScoreTable;

/**
 * What a table says.
 *
 * @param weights the figures that could be read, in the order of the table
 * @param lines the line each of them stands on
 * @param remarks what is wrong with the table
 */
record Measured(Map<Hour, Integer> weights, Map<Hour, Long> lines, List<Remark> remarks)
    implements ScoreTable {
  Measured {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    lines = Map.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** A table that could not be read. */
  static Measured nothing(Remark why) {
    return new Measured(Map.of(), Map.of(), List.of(why));
  }

  @Override
  public OptionalInt scoreOf(String channel, DayOfWeek day, int hour) {
    Integer weight = weights.get(new Hour(channel, day, hour));
    return weight == null ? OptionalInt.empty() : OptionalInt.of(weight);
  }

  /** How many hours of the week have a figure on a channel. */
  int hoursOf(String channel) {
    return (int) weights.keySet().stream().filter(each -> each.channel().equals(channel)).count();
  }
}
