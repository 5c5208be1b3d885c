package org.ligne.platform.twin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Earlier texts, found again by the runs they are made of. Two texts that are alike share one at
 * least of the rarest runs of each, so only those are looked up: the fewer texts a run is in, the
 * earlier it comes.
 */
final class Shelf {
  private final Likeness likeness;
  private final List<String> essences;
  private final long[][] runs;
  private final long[][] rarest;
  private final Map<Long, Integer> frequency = new HashMap<>();
  private final Map<Long, Postings> byRun = new HashMap<>();
  private final Map<String, Integer> byEssence = new HashMap<>();
  private final int[] seenFor;
  private int oldest;
  private long steps;

  /** A shelf for texts by their number, on which none stands yet. */
  Shelf(Likeness likeness, List<String> essences) {
    this.likeness = likeness;
    this.essences = essences;
    this.runs = new long[essences.size()][];
    this.rarest = new long[essences.size()][];
    this.seenFor = new int[essences.size()];
    Arrays.fill(seenFor, -1);
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Shingles.of(essences.get(i), likeness.run());
      Arrays.stream(runs[i]).forEach(run -> frequency.merge(run, 1, Integer::sum));
    }
  }

  /** The first text that is not forgotten. */
  int oldest() {
    return oldest;
  }

  /** Forgets the texts before one. */
  void forget(int first) {
    oldest = first;
  }

  /** Whether nothing of importance differs. */
  boolean same(int some, int other) {
    return essences.get(some).equals(essences.get(other));
  }

  void put(int text) {
    byEssence.put(essences.get(text), text);
    for (long run : rarest(text)) {
      byRun.computeIfAbsent(run, any -> new Postings()).add(text);
    }
  }

  /** An earlier text like this one, the very same before others; -1 if none was found. */
  int like(int text) {
    steps++;
    Integer same = byEssence.get(essences.get(text));
    return same != null && same >= oldest ? same : search(text);
  }

  private int search(int text) {
    Budget budget = new Budget(likeness.visited(), likeness.compared());
    for (long run : rarest(text)) {
      Postings postings = byRun.get(run);
      int found = postings == null ? -1 : search(text, postings, budget);
      if (found >= 0 || budget.isSpent()) {
        return found;
      }
    }
    return -1;
  }

  /** The latest come first: who repeats himself most often repeats what he said last. */
  private int search(int text, Postings postings, Budget budget) {
    for (int i = postings.size() - 1; i >= 0 && postings.get(i) >= oldest; i--) {
      int earlier = postings.get(i);
      steps++;
      if (budget.visit() && seenFor[earlier] != text && isNear(text, earlier)) {
        seenFor[earlier] = text;
        if (budget.compare() && Shingles.alike(runs[text], runs[earlier], likeness)) {
          return earlier;
        }
      }
      if (budget.isSpent()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNear(int text, int earlier) {
    int some = runs[text].length;
    int others = runs[earlier].length;
    return Math.min(some, others) >= likeness.least(Math.max(some, others));
  }

  private long[] rarest(int text) {
    if (rarest[text] == null) {
      rarest[text] = rarest(runs[text]);
    }
    return rarest[text];
  }

  private long[] rarest(long[] all) {
    int many = all.length - likeness.least(all.length) + 1;
    return LongStream.of(all)
        .boxed()
        .sorted(Comparator.<Long>comparingInt(frequency::get).thenComparing(Long::compare))
        .limit(many)
        .mapToLong(Long::longValue)
        .toArray();
  }

  long steps() {
    return steps;
  }

  /** What looking for one text may still cost. */
  private static final class Budget {
    private int visits;
    private int comparisons;

    Budget(int visits, int comparisons) {
      this.visits = visits;
      this.comparisons = comparisons;
    }

    boolean visit() {
      return visits-- > 0;
    }

    boolean compare() {
      return comparisons-- > 0;
    }

    boolean isSpent() {
      return visits <= 0 || comparisons <= 0;
    }
  }
}
