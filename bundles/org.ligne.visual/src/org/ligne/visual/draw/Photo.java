package org.ligne.visual.draw;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A picture in a file, such as a photograph.
 *
 * @param file where it is
 * @param width how wide it is, in its own pixels, seen upright
 * @param height how high it is, likewise
 * @param turned by how many quarters, clockwise, its pixels are turned to stand upright
 * @param stamp what changes when the file does
 */
public record Photo(Path file, int width, int height, int turned, long stamp) {

  /** Refuses what has no area. */
  public Photo {
    Objects.requireNonNull(file, "file");
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("No picture is " + width + " by " + height);
    }
  }

  /** All of it, in its own pixels. */
  public Box whole() {
    return new Box(0, 0, width, height);
  }
}
