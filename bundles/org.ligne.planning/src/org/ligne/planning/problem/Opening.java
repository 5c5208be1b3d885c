package org.ligne.planning.problem;

import java.time.ZonedDateTime;

/** When a channel is open. A pure function: the same moment always has the same answer. */
@FunctionalInterface
public interface Opening {

  /** The channel's state at a moment, given in the channel's zone. */
  Admission at(ZonedDateTime time);
}
