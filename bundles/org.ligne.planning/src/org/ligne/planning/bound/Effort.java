package org.ligne.planning.bound;

/**
 * How much a solver may work on one plan. Work is counted in thousandths of the solver's own
 * second, which passes alike on every machine; it is near a thousandth of a second of one core.
 */
public enum Effort {
  /** The engine alone. */
  QUICK(0, 0),
  /** The engine's plan as it is, and how good it is. */
  NORMAL(0, 2_000),
  /** The plan as it is, and how good it is as closely as with the greatest effort. */
  CLOSE(0, 20_000),
  /** A better plan where the solver finds one, and how good that is. */
  THOROUGH(30_000, 20_000);

  private final long improving;
  private final long bounding;

  Effort(long improving, long bounding) {
    this.improving = improving;
    this.bounding = bounding;
  }

  /** The work for looking for a better plan. */
  public long improving() {
    return improving;
  }

  /** The work for bounding the best plan. */
  public long bounding() {
    return bounding;
  }

  /** The effort that judges a plan as closely as this one, and leaves it as it is. */
  public Effort judging() {
    return this == THOROUGH ? CLOSE : this;
  }

  /** All the work. */
  public long work() {
    return improving + bounding;
  }
}
