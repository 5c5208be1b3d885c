package org.ligne.media.image;

/** How a stored picture is turned before it is shown. */
record Orientation(int value) {

  /** That of EXIF; anything but 1 to 8 turns nothing, as readers have it. */
  static Orientation of(int exif) {
    return new Orientation(exif >= 1 && exif <= 8 ? exif : 1);
  }

  int width(int stored, int storedHeight) {
    return swaps() ? storedHeight : stored;
  }

  int height(int storedWidth, int stored) {
    return swaps() ? storedWidth : stored;
  }

  private boolean swaps() {
    return value >= 5;
  }
}
