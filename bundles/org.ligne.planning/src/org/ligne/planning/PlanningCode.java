package org.ligne.planning;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** What a plan could not do. */
public enum PlanningCode implements DiagnosticCode {
  /**
   * An entry found no place among the others. Arguments: its identifier, what stands in its way,
   * the entries that have a part in it.
   */
  ENTRY_WITHOUT_PLACE,
  /** An entry has no slot at all, whatever the others do. Arguments: identifier, statements. */
  ENTRY_WITHOUT_SLOT,
  /**
   * Fixed times that cannot all be kept. Arguments: the identifier of the entry left out, the
   * statements that keep it from its time, the entries it collides with.
   */
  FIXED_ENTRIES_COLLIDE,
  /**
   * More entries of a channel have to be in a week, or in some weeks, than it takes. Arguments, as
   * of the following ones: what it is about, the limit, how many entries, their names but the last
   * one, the last one, first day, last day, week of the year (or 1 for a single day; 0 for
   * several), how many are fixed, those, the time of the first of those, how many hours are stated,
   * those, how many entries are not named.
   */
  WEEK_OVERBOOKED,
  /** More entries of a channel have to be on a day, or on some days, than it takes. */
  DAY_OVERBOOKED,
  /** Entries of a channel do not fit with its gap. The second argument is the gap. */
  POSTS_TOO_CLOSE,
  /** More entries have to be on a day, or on some days, than their owner takes care of. */
  OWNER_OVERBOOKED,
  /** Entries cost more than may be spent. The first argument is the limit. */
  BUDGET_OVERDRAWN,
  /** Entries cannot come in their order. The second argument is the orders. */
  ORDER_UNREACHABLE,
  /** Entries that show the same medium are too near. The first argument is the rest. */
  MEDIA_WITHOUT_REST,
  /** Entries of one post are too near. The first argument is the stagger. */
  CHANNELS_TOO_CLOSE,
  /**
   * A channel stays under its weekly cadence. Arguments: channel, Monday of the week, entries it
   * has, entries it should have.
   */
  CADENCE_NOT_REACHED;

  @Override
  public Severity severity() {
    return this == CADENCE_NOT_REACHED ? Severity.WARNING : Severity.ERROR;
  }

  @Override
  public String bundleName() {
    return "org.ligne.planning.messages";
  }
}
