package org.ligne.ui.visual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * The small pictures of the family as images, each drawn once: following their curves takes longer
 * than all the rest of painting. Shared by all pictures of a display. UI thread only.
 */
final class Stamps implements Icons {
  private static final String KEY = Stamps.class.getName();
  private static final int MOST = 400;

  /** Lines may reach a little over the edge. */
  private static final int MARGIN = 1;

  private static final Color LIGHT = new Color(255, 255, 255);
  private static final Color DARK = new Color(0, 0, 0);
  private static final int DEPTH = 24;
  private static final int WHOLE = 100;
  private static final int OPAQUE = 255;

  private record Key(String name, int width, int height, Color colour) {}

  private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true);

  private Stamps() {}

  /** Those of a display. */
  static Stamps of(Display display) {
    if (!(display.getData(KEY) instanceof Stamps)) {
      Stamps made = new Stamps();
      display.setData(KEY, made);
      display.disposeExec(made::dispose);
    }
    return (Stamps) display.getData(KEY);
  }

  private void dispose() {
    images.values().forEach(Image::dispose);
    images.clear();
  }

  @Override
  public void draw(GC gc, String name, Rectangle area, Color colour) {
    if (area.width > 0 && area.height > 0) {
      Key key = new Key(name, area.width, area.height, colour);
      Image image = images.get(key);
      if (image == null) {
        image = made(gc, key);
        keep(key, image);
      }
      gc.drawImage(image, area.x - MARGIN, area.y - MARGIN);
    }
  }

  private void keep(Key key, Image image) {
    if (images.size() == MOST) {
      images.remove(images.keySet().iterator().next()).dispose();
    }
    images.put(key, image);
  }

  private static Image made(GC gc, Key key) {
    Device device = gc.getDevice();
    ImageDataProvider pixels = zoom -> pixels(device, key, zoom);
    return new Image(device, pixels);
  }

  /**
   * The picture at a zoom. It is drawn as large as its pixels, dark on a light ground, and is the
   * less to be seen through the darker it came out: what the toolkit enlarges by itself is blurred
   * or cut.
   */
  private static ImageData pixels(Device device, Key key, int zoom) {
    int margin = enlarged(MARGIN, zoom);
    int wide = enlarged(key.width() + 2 * MARGIN, zoom);
    int high = enlarged(key.height() + 2 * MARGIN, zoom);
    Rectangle inner = new Rectangle(margin, margin, wide - 2 * margin, high - 2 * margin);
    ImageGcDrawer drawer =
        (on, width, height) -> {
          on.setBackground(LIGHT);
          on.fillRectangle(0, 0, width, height);
          on.setAntialias(SWT.ON);
          Strokes.draw(on, key.name(), inner, DARK);
        };
    Image drawn = new Image(device, drawer, wide, high);
    ImageData drawing = drawn.getImageData(WHOLE);
    drawn.dispose();
    return seenThrough(drawing, key.colour().getRGB());
  }

  private static int enlarged(int points, int zoom) {
    return Math.round(points * zoom / (float) WHOLE);
  }

  private static ImageData seenThrough(ImageData drawing, RGB colour) {
    PaletteData palette = new PaletteData(0xff0000, 0xff00, 0xff);
    ImageData made = new ImageData(drawing.width, drawing.height, DEPTH, palette);
    int ink = palette.getPixel(colour);
    for (int y = 0; y < made.height; y++) {
      for (int x = 0; x < made.width; x++) {
        made.setPixel(x, y, ink);
        made.setAlpha(x, y, OPAQUE - drawing.palette.getRGB(drawing.getPixel(x, y)).green);
      }
    }
    return made;
  }
}
