package org.ligne.planning.conflict;

import java.util.List;
import org.ligne.planning.problem.Entry;

/** Whether some entries can all have a slot while some statements hold. */
sealed interface Verdict {

  /**
   * They cannot; that is proved.
   *
   * @param suspects entries that perhaps cannot even without the others; never empty
   */
  record Impossible(List<Entry> suspects) implements Verdict {}

  /**
   * They can.
   *
   * @param slots a slot for each entry, in the order of the entries; those outside the range of the
   *     entries mean before and after everything
   */
  record Possible(int[] slots) implements Verdict {}

  /** The work was not enough to tell. */
  record Unknown() implements Verdict {}
}
