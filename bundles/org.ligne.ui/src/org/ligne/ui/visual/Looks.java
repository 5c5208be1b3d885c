package org.ligne.ui.visual;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;

/** The fonts, colours and widths of texts that a control's pictures share. UI thread only. */
final class Looks {
  private final Typefaces typefaces;
  private final TextWidths widths;
  private final Palette palette;
  private final Photographs photographs;
  private final Map<Ink, Color> colours = new HashMap<>();

  Looks(Control control, Palette palette) {
    this.typefaces = new Typefaces(control);
    this.widths = new TextWidths(typefaces);
    this.palette = palette;
    this.photographs = Photographs.of(control);
  }

  Photographs photographs() {
    return photographs;
  }

  Palette palette() {
    return palette;
  }

  Typefaces typefaces() {
    return typefaces;
  }

  TextWidths widths() {
    return widths;
  }

  Color colour(Ink ink) {
    return colours.computeIfAbsent(ink, this::made);
  }

  private Color made(Ink ink) {
    int rgb = palette.rgb(ink);
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
