package org.ligne.visual.draw;

/** What inks look like on one kind of ground. */
@FunctionalInterface
public interface Palette {

  /** The colour of an ink, as 0xRRGGBB. */
  int rgb(Ink ink);
}
