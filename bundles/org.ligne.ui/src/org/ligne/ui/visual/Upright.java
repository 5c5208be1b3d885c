package org.ligne.ui.visual;

import org.eclipse.swt.graphics.ImageData;

/** Turns photographs as the camera was held. */
final class Upright {
  private static final int FULL = 4;

  private Upright() {}

  /**
   * A picture, turned clockwise.
   *
   * @param quarters by how many quarters
   */
  static ImageData of(ImageData data, int quarters) {
    ImageData turned = data;
    for (int i = 0; i < Math.floorMod(quarters, FULL); i++) {
      turned = quarter(turned);
    }
    return turned;
  }

  private static ImageData quarter(ImageData data) {
    ImageData turned = new ImageData(data.height, data.width, data.depth, data.palette);
    int[] row = new int[data.width];
    for (int y = 0; y < data.height; y++) {
      data.getPixels(0, y, data.width, row, 0);
      for (int x = 0; x < data.width; x++) {
        turned.setPixel(data.height - 1 - y, x, row[x]);
      }
    }
    return turned;
  }
}
