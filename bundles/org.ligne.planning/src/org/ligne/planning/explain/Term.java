package org.ligne.planning.explain;

import org.ligne.planning.problem.StatementKind;

/**
 * What a slot is weighed by, in the order a reader should see it. Points are those of {@link
 * org.ligne.planning.constraint.Prices}: a hundredth of what an entry of weight 1 gains where all
 * of its audience is there.
 */
public enum Term {
  /** How much of the audience is there, times the entry's weight. */
  AUDIENCE,
  /** A week that would have fewer entries than its cadence wants. */
  CADENCE,
  /** The shares pillars should have. */
  SHARE,
  /** The slot of the last plan. */
  STABILITY,
  /** A pillar that follows itself. */
  ALTERNATION,
  /** Three days that hold more than an even load. */
  EVENNESS;

  /**
   * What a statement is weighed under.
   *
   * @throws IllegalArgumentException for a statement that allows or forbids and has no points
   */
  public static Term of(StatementKind kind) {
    return switch (kind) {
      case PEAK, MEASURED_SCORE -> AUDIENCE;
      case CADENCE_MINIMUM -> CADENCE;
      case PILLAR_SHARE -> SHARE;
      case STABILITY -> STABILITY;
      case PILLAR_ALTERNATION -> ALTERNATION;
      case EVENNESS -> EVENNESS;
      default -> throw new IllegalArgumentException("Nothing is weighed by " + kind);
    };
  }
}
