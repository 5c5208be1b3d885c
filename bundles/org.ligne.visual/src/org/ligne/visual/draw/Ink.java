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
    /** Edges of cards and other things that lie on the paper. */
    EDGE,
    /** Hours and days in which nothing is posted. */
    CLOSED,
    /** Days that belong to the picture's frame only, such as those of the next month. */
    OUTSIDE,
    /** The ground of public holidays. */
    SPECIAL,
    /** The ground of events. */
    EVENT,
    /** The ground of spans in which nothing may be posted. */
    BLACKOUT,
    /** Phases of a campaign. */
    PHASE,
    /** The ground of a card. */
    CARD,
    /** What is selected, and what can be clicked. */
    ACCENT,
    /** Texts on {@link #ACCENT}. */
    ON_ACCENT,
    /** The ground of what is selected. */
    SELECTION,
    /** The ground of what the pointer is on. */
    HOVER,
    /** Today, and now. */
    NOW,
    /** Texts on {@link #NOW}. */
    ON_NOW,
    /** What is wrong. */
    ERROR,
    /** What may be wrong. */
    WARNING,
    /** What is right. */
    GOOD,
    /** The ground of what is wrong. */
    ERROR_GROUND,
    /** The ground of what may be wrong. */
    WARNING_GROUND,
    /** The ground of what is right. */
    GOOD_GROUND
  }

  /**
   * The colour of a pillar, told apart by people who see colours differently; a pattern goes with
   * it, see {@link Surface#hatch}.
   *
   * @param number the pillar's number in its line, from 0; -1 for none
   */
  record Pillar(int number) implements Ink {}

  /**
   * The ground of what belongs to a pillar: the pillar's colour, pale enough for texts.
   *
   * @param number as in {@link Pillar}
   */
  record PillarGround(int number) implements Ink {}

  /**
   * The edge of what has the ground of a pillar.
   *
   * @param number as in {@link Pillar}
   */
  record PillarEdge(int number) implements Ink {}

  /**
   * A step of a scale from nothing to much.
   *
   * @param percent from 0 to 100; more is shown as 100
   */
  record Heat(int percent) implements Ink {}

  /**
   * Texts on a step of the scale.
   *
   * @param percent as in {@link Heat}
   */
  record OnHeat(int percent) implements Ink {}
}
