package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows are shown, and how.
 *
 * @param filter which are wanted
 * @param sorted the column they are sorted by
 * @param down whether from last to first
 * @param grouping what they are grouped by
 * @param closed keys of the groups whose rows are not shown
 */
record Arrangement(
    Filter filter, Column sorted, boolean down, Grouping grouping, Set<String> closed) {
  /** All rows, by date. */
  static final Arrangement FIRST =
      new Arrangement(Filter.NONE, Column.DATE, false, Grouping.NONE, Set.of());

  /** Keeps the set from changing later. */
  Arrangement {
    closed = Set.copyOf(closed);
  }

  Arrangement with(Filter other) {
    return new Arrangement(other, sorted, down, grouping, closed);
  }

  Arrangement sorted(Column by, boolean descending) {
    return new Arrangement(filter, by, descending, grouping, closed);
  }

  /** Groups of another kind are all open at first. */
  Arrangement grouped(Grouping by) {
    return by == grouping ? this : new Arrangement(filter, sorted, down, by, Set.of());
  }

  Arrangement closing(Set<String> keys) {
    return new Arrangement(filter, sorted, down, grouping, keys);
  }

  /** The rows that are wanted, in their order. */
  List<Row> rows(List<Row> all) {
    Comparator<Row> order = down ? sorted.order().reversed() : sorted.order();
    return all.stream().filter(filter::matches).sorted(order).toList();
  }

  /** The lines of rows that are wanted and in their order. */
  List<Line> lines(List<Row> rows) {
    if (grouping == Grouping.NONE) {
      return List.copyOf(rows);
    }
    List<Line> lines = new ArrayList<>();
    groups(rows)
        .forEach(
            (key, own) -> {
              boolean open = !closed.contains(key);
              lines.add(new Group(key, grouping.label(own.getFirst()), own.size(), open));
              lines.addAll(open ? own : List.of());
            });
    return lines;
  }

  private Map<String, List<Row>> groups(List<Row> rows) {
    boolean latestFirst = down && sorted == Column.DATE && grouping.isOfTime();
    Map<String, List<Row>> groups = new TreeMap<>(grouping.order(latestFirst));
    rows.forEach(
        row -> groups.computeIfAbsent(grouping.key(row), any -> new ArrayList<>()).add(row));
    return groups;
  }

  /** The keys of all groups of some rows. */
  Set<String> keys(List<Row> rows) {
    return Set.copyOf(groups(rows).keySet());
  }
}
