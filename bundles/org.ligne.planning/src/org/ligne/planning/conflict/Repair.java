package org.ligne.planning.conflict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Window;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * One change to the texts with which a conflict is gone: with it, the entries of the conflict have
 * all been given slots while everything else holds.
 */
public sealed interface Repair {

  /** The statement to change; for an entry to hold back, its wish. */
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
   * Longer hours of a channel's window, or shorter quiet hours.
   *
   * @param statement what closes the channel
   * @param times the hours as they are, a part of a window or of quiet hours
   * @param from when they begin then
   * @param to when they end then; midnight is the end of the day
   */
  record Shift(Statement statement, TimeRange times, LocalTime from, LocalTime to)
      implements Repair {}

  /**
   * A window of a channel on one more day of the week.
   *
   * @param statement what closes the channel
   * @param window the window as it is
   * @param day the day on which the channel is open at the same hours then
   */
  record Day(Statement statement, Window window, DayOfWeek day) implements Repair {}

  /**
   * An entry that is held back: it stays in the texts, and is not planned.
   *
   * @param entry the entry
   */
  record Hold(Entry entry) implements Repair {
    @Override
    public Statement statement() {
      return entry.wish();
    }
  }
}
