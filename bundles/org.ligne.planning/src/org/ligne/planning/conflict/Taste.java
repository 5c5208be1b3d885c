package org.ligne.planning.conflict;

import java.util.BitSet;
import org.ligne.planning.problem.Entry;

/** Which of the slots an entry can still have to try first. */
interface Taste {
  /** The first one; after everything, if that can be. */
  Taste EARLY = (entry, range, left) -> left.nextSetBit(0);

  /** One of the positions that are left, of which there is at least one. */
  int choose(Entry entry, Range range, BitSet left);
}
