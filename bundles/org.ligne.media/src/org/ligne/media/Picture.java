package org.ligne.media;

/**
 * The moving picture of a film.
 *
 * @param codec how it is compressed, one of "h264", "hevc", "av1", "vp8", "vp9", "mpeg4", "prores"
 *     and the like, otherwise the container's own code
 * @param width stored pixels across, after rotation
 * @param height stored pixels down, after rotation
 * @param rotation by how many degrees clockwise a player turns it: 0, 90, 180 or 270
 * @param pixelRatio width to height of one pixel as it is shown, after rotation; 1 for almost every
 *     film
 * @param frameRate pictures a second on average; 0 when the container does not say
 * @param variableRate whether the time between pictures differs by more than a tenth
 * @param chroma how colours are sampled, such as "4:2:0"; empty when the container does not say
 */
public record Picture(
    String codec,
    int width,
    int height,
    int rotation,
    double pixelRatio,
    double frameRate,
    boolean variableRate,
    String chroma) {

  /** Pixels of one picture. */
  public long pixels() {
    return (long) width * height;
  }

  /** Width to height, as it is shown. */
  public double ratio() {
    return width * pixelRatio / height;
  }
}
