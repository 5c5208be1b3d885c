package org.ligne.visual.draw;

/** How letters look; a surface knows fonts and sizes. */
public enum Face {
  /** Texts. */
  NORMAL,
  /** Texts that stand out. */
  STRONG,
  /** Texts of little room. */
  SMALL,
  /** The head of a picture. */
  TITLE
}
