package org.ligne.planning.explain;

import java.time.ZonedDateTime;
import java.util.List;

/** What there is to say about a moment somebody asked about. */
public sealed interface Answer {

  /** The moment, in the zone of the plan's axis. */
  ZonedDateTime asked();

  /**
   * The moment is a slot of the plan.
   *
   * @param alternative what it means for the entry
   * @param here whether the entry sits there
   */
  record AtSlot(ZonedDateTime asked, Alternative alternative, boolean here) implements Answer {}

  /**
   * The moment lies between two slots: only what is fixed by its author can be there.
   *
   * @param nearest the slots before and after it, one or two
   */
  record Between(ZonedDateTime asked, List<Alternative> nearest) implements Answer {
    /** Keeps the slots from changing later. */
    public Between {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * The moment lies before or after all that is planned.
   *
   * @param first the first slot of the plan
   * @param last the last slot of the plan
   * @param bar what bounds the entry's window, or fixes it
   */
  record Outside(ZonedDateTime asked, ZonedDateTime first, ZonedDateTime last, Bar bar)
      implements Answer {}
}
