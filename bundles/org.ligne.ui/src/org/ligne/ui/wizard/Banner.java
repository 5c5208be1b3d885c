package org.ligne.ui.wizard;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ligne.editor.icons.Icon;

/**
 * An icon as large as the heads of wizards want it: drawn anew, not stretched, and with some room
 * around it, since the head leaves none.
 */
public final class Banner {
  private static final int TIMES = 3;
  private static final int ROOM = 10;
  private static final int FULL = 100;
  private static final int DEPTH = 32;
  private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

  private Banner() {}

  /** The large drawing of an icon. */
  public static ImageDescriptor of(Icon icon) {
    return ImageDescriptor.createFromImageDataProvider(
        zoom -> framed(icon.descriptor().getImageData(zoom * TIMES), ROOM * zoom / FULL));
  }

  private static ImageData framed(ImageData drawing, int room) {
    int width = drawing.width + 2 * room;
    int height = drawing.height + 2 * room;
    ImageData framed = new ImageData(width, height, DEPTH, COLOURS);
    framed.alphaData = new byte[width * height];
    for (int y = 0; y < drawing.height; y++) {
      for (int x = 0; x < drawing.width; x++) {
        RGB colour = drawing.palette.getRGB(drawing.getPixel(x, y));
        framed.setPixel(x + room, y + room, COLOURS.getPixel(colour));
        framed.setAlpha(x + room, y + room, drawing.getAlpha(x, y));
      }
    }
    return framed;
  }
}
