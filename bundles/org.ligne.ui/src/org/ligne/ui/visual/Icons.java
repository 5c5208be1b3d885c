package org.ligne.ui.visual;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the small pictures of the family. UI thread only. */
interface Icons {

  /** Draws a picture in the middle of an area, as large as fits; nothing if there is none. */
  void draw(GC gc, String name, Rectangle area, Color colour);
}
