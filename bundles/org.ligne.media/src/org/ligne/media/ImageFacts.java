package org.ligne.media;

import java.time.Duration;

/**
 * What an image is.
 *
 * @param format its format
 * @param bytes the file's length
 * @param width pixels across, as it is shown: after the orientation it asks for
 * @param height pixels down, as it is shown
 * @param orientation the orientation of EXIF, 1 to 8; 1 when it is stored as it is shown or asks
 *     for none. HEIF and AVIF turn by their own means, given here by the same figures
 * @param frames how many pictures an animation has; 1 when it is still
 * @param duration how long one run of the animation takes; zero when it is still
 * @param colour how its colours are kept
 * @param progressive whether it is shown coarse first: a progressive JPEG, an interlaced PNG or GIF
 */
public record ImageFacts(
    Format format,
    long bytes,
    int width,
    int height,
    int orientation,
    int frames,
    Duration duration,
    Colour colour,
    boolean progressive)
    implements Facts {

  /** Pixels of one picture. */
  public long pixels() {
    return (long) width * height;
  }

  /** Pixels of all pictures of an animation. */
  public long totalPixels() {
    return pixels() * frames;
  }

  /** Width to height, as it is shown. */
  public double ratio() {
    return (double) width / height;
  }

  /** Whether it moves. */
  public boolean animated() {
    return frames > 1;
  }
}
