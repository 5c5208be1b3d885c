package org.ligne.visual.why;

import java.util.List;
import java.util.Optional;
import org.ligne.compiler.Related;

/**
 * Words of the texts, and where they stand.
 *
 * @param words what is said
 * @param place where it is said; empty where nobody said it
 * @param beside other entries that have a part in it; often none
 */
public record Quote(String words, Optional<Related> place, List<Beside> beside) {

  /** Keeps the list from changing later. */
  public Quote {
    beside = List.copyOf(beside);
  }

  /**
   * Another entry.
   *
   * @param id its id in the schedule
   * @param when when it is published, in words; empty if it has no slot
   */
  public record Beside(String id, String when) {}

  /** What stands at a place, as the place says. */
  static Quote of(Related place) {
    return new Quote(place.message(), Optional.of(place), List.of());
  }

  /** The file and line; empty where nobody said it. */
  public String source() {
    return place.map(it -> it.file() + ":" + it.line()).orElse("");
  }
}
