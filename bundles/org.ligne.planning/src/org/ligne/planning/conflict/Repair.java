package org.ligne.planning.conflict;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * One change to the texts with which a conflict is gone: with it, the entries of the conflict have
 * all been given slots while everything else holds.
 */
public sealed interface Repair {

  /** The statement to change; for an entry to drop, its wish. */
  Statement statement();

  /**
   * A pinned entry at another time.
   *
   * @param entry the entry
   * @param at the new time, on the clock of the entry's line
   */
  record Move(Entry entry, LocalDateTime at) implements Repair {
    @Override
    public Statement statement() {
      return entry.wish();
    }
  }

  /**
   * A phase, a campaign or a window that lasts longer.
   *
   * @param statement the phase or period
   * @param from its first day then
   * @param to its last day then
   */
  record Widen(Statement statement, LocalDate from, LocalDate to) implements Repair {}

  /**
   * A higher number: a cap, the end of a cadence, a capacity, a budget.
   *
   * @param statement the limit
   * @param limit the new limit, in the statement's unit
   */
  record Raise(Statement statement, long limit) implements Repair {}

  /**
   * A shorter distance: a gap, an order, a stagger, a rest.
   *
   * @param statement the distance
   * @param atLeast the new distance
   */
  record Shorten(Statement statement, Span atLeast) implements Repair {}

  /**
   * An entry that is given up.
   *
   * @param entry the entry
   */
  record Drop(Entry entry) implements Repair {
    @Override
    public Statement statement() {
      return entry.wish();
    }
  }
}
