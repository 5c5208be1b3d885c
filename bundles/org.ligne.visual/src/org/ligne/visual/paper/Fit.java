package org.ligne.visual.paper;

/** How a picture that is too large gets onto paper. */
public enum Fit {
  /** As wide as a sheet, over as many sheets as it is high; wider only if it got too small. */
  WIDTH,
  /** As a whole on one sheet, however small. */
  PAGE
}
