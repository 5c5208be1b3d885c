package org.ligne.planning.diff;

/** What became of an entry between two plans, in the order a reader should hear of it. */
public enum ChangeKind {
  /** It had a place and finds none any more. */
  LOST,
  /** It is new and finds no place. */
  STUCK,
  /** It had no place and has one now. */
  PLACED,
  /** It had no place and is not wanted any more. */
  GIVEN_UP,
  /** It goes out at another time; other aspects may have changed besides. */
  MOVED,
  /** It is new. */
  ADDED,
  /** It is not wanted any more. */
  CANCELLED,
  /** It goes out when it did, but is not the same. */
  CHANGED;

  /** Whether something cannot be done that could, or is wanted now. */
  public boolean isBroken() {
    return this == LOST || this == STUCK;
  }

  /** Whether nothing stands in the way any more of something that did. */
  public boolean isMended() {
    return this == PLACED || this == GIVEN_UP;
  }
}
