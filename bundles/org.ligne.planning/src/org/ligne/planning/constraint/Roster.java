package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.problem.Entry;

/**
 * Which entries stand under which number, such as that of a person's day; each under one at most.
 * Adding, removing and counting take constant time.
 */
final class Roster {
  private static final int NOBODY = -1;

  private final List<Entry> entries;
  private final int[] heads;
  private final int[] counts;
  private final int[] next;
  private final int[] previous;

  Roster(List<Entry> entries, int keys) {
    this.entries = entries;
    heads = new int[keys];
    counts = new int[keys];
    next = new int[entries.size()];
    previous = new int[entries.size()];
    Arrays.fill(heads, NOBODY);
  }

  void add(Entry entry, int key) {
    int index = entry.index();
    int head = heads[key];
    next[index] = head;
    previous[index] = NOBODY;
    if (head != NOBODY) {
      previous[head] = index;
    }
    heads[key] = index;
    counts[key]++;
  }

  void remove(Entry entry, int key) {
    int before = previous[entry.index()];
    int after = next[entry.index()];
    if (before == NOBODY) {
      heads[key] = after;
    } else {
      next[before] = after;
    }
    if (after != NOBODY) {
      previous[after] = before;
    }
    counts[key]--;
  }

  int count(int key) {
    return counts[key];
  }

  /** The entries under a number, by id. */
  List<Entry> under(int key) {
    List<Entry> found = new ArrayList<>(counts[key]);
    for (int index = heads[key]; index != NOBODY; index = next[index]) {
      found.add(entries.get(index));
    }
    found.sort(Comparator.comparingInt(Entry::index));
    return found;
  }
}
