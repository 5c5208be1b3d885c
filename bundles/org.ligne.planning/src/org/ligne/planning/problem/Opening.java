package org.ligne.planning.problem;

import java.time.ZonedDateTime;
import java.util.function.Predicate;

/** When a channel is open. A pure function: the same moment always has the same answer. */
@FunctionalInterface
public interface Opening {

  /** The channel's state at a moment, given in the channel's zone. */
  Admission at(ZonedDateTime time);

  /**
   * The same hours, with some more in which a statement does not close the channel. Another one may
   * close it then; an opening that knows several at a moment overrides this.
   *
   * @param closing the statement
   * @param when the moments, in the channel's zone
   */
  default Opening lifting(Statement closing, Predicate<ZonedDateTime> when) {
    return time -> {
      Admission stated = at(time);
      boolean lifted = !stated.open() && closing.equals(stated.statement()) && when.test(time);
      return lifted ? Admission.open(stated.score(), closing, stated.peak()) : stated;
    };
  }
}
