package org.ligne.compiler.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds posts with their times against everything their networks demand of them then. */
public final class Judging {
  private static final Comparator<Timed> ORDER =
      Comparator.comparing(Timed::at).thenComparing(Timed::id);

  private Judging() {}

  /**
   * What posts do not keep: the rules of their formats first, then quotas, then repetition.
   *
   * @param posts all posts of a project that are published at known times, in any order
   */
  public static List<Breach> of(List<Timed> posts) {
    List<Breach> breaches = new ArrayList<>(Rules.of(posts.stream().sorted(ORDER).toList()));
    breaches.addAll(overTime(posts));
    return breaches;
  }

  /** What is wrong with posts that are all right one by one. */
  public static List<Breach> overTime(List<Timed> posts) {
    List<Breach> breaches = new ArrayList<>(Quotas.of(posts.stream()));
    breaches.addAll(Repeats.of(posts.stream()));
    return breaches;
  }
}
