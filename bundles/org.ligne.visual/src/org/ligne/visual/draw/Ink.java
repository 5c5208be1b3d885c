package org.ligne.visual.draw;

/** A colour by what it means; a {@link Palette} says what it looks like. */
public sealed interface Ink {

  /** The colours of a picture's frame. */
  enum Role implements Ink {
    /** What everything lies on. */
    PAPER,
    /** Headers and other areas apart from the paper. */
    PANEL,
    /** Texts. */
    TEXT,
    /** Texts that matter less; still easy to read. */
    MUTED,
    /** Lines between days, weeks and lanes. */
    GRID,
    /** Hours and days in which nothing is posted. */
    CLOSED,
    /** Days of the year that are special: holidays, events. */
    SPECIAL,
    /** Phases of a campaign. */
    PHASE,
    /** The ground of a card. */
    CARD,
    /** What is selected, and what can be clicked. */
    ACCENT,
    /** The ground of what is selected. */
    SELECTION,
    /** Today, and now. */
    NOW,
    /** What is wrong. */
    ERROR,
    /** What may be wrong. */
    WARNING,
    /** What is right. */
    GOOD
  }

  /**
   * The colour of a pillar, told apart by people who see colours differently; a pattern goes with
   * it, see {@link Surface#hatch}.
   *
   * @param number the pillar's number in its line, from 0; -1 for none
   */
  record Pillar(int number) implements Ink {}

  /**
   * A step of a scale from nothing to much.
   *
   * @param percent from 0 to 100; more is shown as 100
   */
  record Heat(int percent) implements Ink {}
}
