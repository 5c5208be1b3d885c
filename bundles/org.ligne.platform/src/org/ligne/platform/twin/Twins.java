package org.ligne.platform.twin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the texts that repeat an earlier one. Of each it is enough to know one that it repeats, so
 * a thousand equal texts cost no more than a thousand different ones.
 */
public final class Twins {
  private final Likeness likeness;
  private long steps;

  /** Finds what is alike in the usual sense. */
  public Twins() {
    this(Likeness.usual());
  }

  /** Finds what is alike in some sense. */
  public Twins(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The texts that repeat another one which is not longer ago than that, in order of time. A text
   * without any words repeats nothing.
   *
   * @param sent texts in any order; of those at one instant, the earlier in the list comes first
   * @param within how long ago at most, in elapsed time
   */
  public <T> List<Twin<T>> in(List<Sent<T>> sent, Duration within) {
    List<Sent<T>> ordered = sent.stream().sorted(Comparator.comparing(Sent::at)).toList();
    List<String> essences = ordered.stream().map(each -> Essence.of(each.text())).toList();
    Shelf shelf = new Shelf(likeness, essences);
    List<Twin<T>> found = new ArrayList<>();
    IntStream.range(0, ordered.size())
        .filter(each -> !essences.get(each).isEmpty())
        .forEach(each -> look(each, ordered, within, shelf, found));
    steps = shelf.steps();
    return found;
  }

  private static <T> void look(
      int later, List<Sent<T>> sent, Duration within, Shelf shelf, List<Twin<T>> found) {
    int oldest = shelf.oldest();
    while (sent.get(oldest).at().isBefore(sent.get(later).at().minus(within))) {
      oldest++;
    }
    shelf.forget(oldest);
    int earlier = shelf.like(later);
    if (earlier >= 0) {
      found.add(new Twin<>(sent.get(later), sent.get(earlier), shelf.same(earlier, later)));
    }
    shelf.put(later);
  }

  /** How many earlier texts were looked at in the last search. */
  long steps() {
    return steps;
  }
}
