package org.ligne.ui.visual;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.draw.Palettes;

/** Which colours pictures have, as those around them. UI thread only. */
public final class Grounds {
  private static final float DARK = 0.5f;

  private Grounds() {}

  /** The colours that go with what a control stands on. */
  public static Palette palette(Control around) {
    if (Display.getCurrent().getHighContrast()) {
      return Palettes.HIGH_CONTRAST;
    }
    boolean dark = around.getBackground().getRGB().getHSB()[2] < DARK;
    return dark ? Palettes.DARK : Palettes.LIGHT;
  }
}
