package org.ligne.ui.visual;

import java.util.Arrays;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes pictures as large as anybody looks at them, which spares most of their memory. */
final class Smaller {
  private static final int WIDEST = 1600;
  private static final int DEPTH = 24;
  private static final int RED = 0xff0000;
  private static final int GREEN = 0xff00;
  private static final int BLUE = 0xff;

  private Smaller() {}

  /** The picture, each pixel the mean of as many as needed; what is see-through stays as it is. */
  static ImageData of(ImageData data) {
    int factor = (Math.min(data.width, data.height) + WIDEST - 1) / WIDEST;
    return factor <= 1 || data.getTransparencyType() != 0 ? data : mean(data, factor);
  }

  private static ImageData mean(ImageData data, int factor) {
    int width = data.width / factor;
    int height = data.height / factor;
    ImageData small = new ImageData(width, height, DEPTH, new PaletteData(RED, GREEN, BLUE));
    int[] row = new int[data.width];
    int[] sums = new int[3 * width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      for (int dy = 0; dy < factor; dy++) {
        data.getPixels(0, y * factor + dy, data.width, row, 0);
        add(data.palette, row, factor, sums);
      }
      for (int x = 0; x < width; x++) {
        small.setPixel(x, y, pixel(sums, x, factor * factor));
      }
    }
    return small;
  }

  private static void add(PaletteData palette, int[] row, int factor, int[] sums) {
    int width = sums.length / 3;
    for (int x = 0; x < width * factor; x++) {
      RGB colour = palette.getRGB(row[x]);
      int at = 3 * (x / factor);
      sums[at] += colour.red;
      sums[at + 1] += colour.green;
      sums[at + 2] += colour.blue;
    }
  }

  private static int pixel(int[] sums, int x, int count) {
    int at = 3 * x;
    return sums[at] / count << 16 | sums[at + 1] / count << 8 | sums[at + 2] / count;
  }
}
