package org.ligne.ui.visual;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;

/**
 * The fonts, colours, small pictures and widths of texts that pictures are drawn with. UI thread
 * only.
 */
final class Looks {
  private final TextWidths widths;
  private final Palette palette;
  private final Photographs photographs;
  private final Icons icons;
  private final Map<Ink, Color> colours = new HashMap<>();

  private Looks(Control control, Palette palette, TextWidths widths, Icons icons) {
    this.widths = widths;
    this.palette = palette;
    this.photographs = Photographs.of(control);
    this.icons = icons;
  }

  /** Those of a control: what takes long to find out is shared with all others. */
  static Looks onScreen(Control control, Palette palette) {
    Stamps stamps = Stamps.of(control.getDisplay());
    return new Looks(control, palette, TextWidths.of(control), stamps);
  }

  /** Those of an image, which may have more pixels than the screen: all is drawn for it. */
  static Looks inImage(Control near, Palette palette) {
    TextWidths widths = new TextWidths(new Typefaces(near));
    return new Looks(near, palette, widths, Strokes::draw);
  }

  Photographs photographs() {
    return photographs;
  }

  Palette palette() {
    return palette;
  }

  TextWidths widths() {
    return widths;
  }

  Icons icons() {
    return icons;
  }

  Color colour(Ink ink) {
    return colours.computeIfAbsent(ink, this::made);
  }

  private Color made(Ink ink) {
    int rgb = palette.rgb(ink);
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
