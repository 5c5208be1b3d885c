package org.ligne.planning.search;

import org.ligne.planning.problem.Entry;

/** A kind of step from one table to another near it. */
sealed interface Neighbour permits Moving, Swapping, Forcing {

  /**
   * Draws such a step for a placed or, if it can, a missing entry, and takes it if the plan's value
   * falls by no more than the slack.
   *
   * @return how many slots it looked at
   */
  int attempt(Entry entry, long slack);
}
