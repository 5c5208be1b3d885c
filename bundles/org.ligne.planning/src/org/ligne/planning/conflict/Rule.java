package org.ligne.planning.conflict;

import java.util.BitSet;

/** A statement as it stands for some entries: it takes positions away that can never be had. */
interface Rule {

  /** The numbers of the entries it is about. */
  int[] entries();

  /**
   * Takes away what cannot be had while the statement holds.
   *
   * @param guilty told, where nothing can be had, which entries alone make it so; others may have
   *     had a part in it before
   * @return false if the entries cannot all have a position
   */
  boolean prune(Options options, BitSet guilty);
}
