package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ligne.platform.count.Beginnings;
import org.ligne.platform.count.Counters;

/** How much of a text is seen before its reader asks for more. */
final class Folding {
  private Folding() {}

  /** How many UTF-16 units of a text are seen, as far as lengths say; lines are not looked at. */
  static int seen(String text, List<Rules.Fold> folds) {
    return folds.stream()
        .filter(fold -> fold.max().isPresent() && fold.counter().isPresent())
        .mapToInt(
            fold -> Beginnings.fitting(text, Counters.of(fold.counter().get()), fold.max().get()))
        .min()
        .orElse(text.length());
  }

  /** How many lines are seen, if lines are counted. */
  static OptionalInt lines(List<Rules.Fold> folds) {
    return folds.stream()
        .filter(fold -> fold.counter().isEmpty())
        .map(Rules.Fold::max)
        .flatMap(Optional::stream)
        .mapToInt(Integer::intValue)
        .min();
  }
}
