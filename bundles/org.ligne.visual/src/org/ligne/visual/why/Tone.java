package org.ligne.visual.why;

/** How a sentence is meant; the words say it too. */
public enum Tone {
  /** As any other. */
  PLAIN,
  /** Less important. */
  FAINT,
  /** Something is possible, and costs nothing. */
  GOOD,
  /** Something is possible at a cost. */
  COSTLY,
  /** Something is impossible. */
  BAD
}
