package org.ligne.media;

/**
 * How an image keeps its colours.
 *
 * @param model what its samples mean
 * @param depth bits of one sample; of a palette's colours 8
 * @param alpha whether it can be transparent somewhere
 * @param profile the name of the embedded colour profile, such as "Display P3"; empty when there is
 *     none or it has no name
 */
public record Colour(Model model, int depth, boolean alpha, String profile) {

  /** What the samples of an image mean. */
  public enum Model {
    /** Shades of grey. */
    GRAY,
    /** Red, green and blue, or what is made of them for storing. */
    RGB,
    /** Colours of a table. */
    PALETTE,
    /** The inks of print: shown wrongly or refused by networks. */
    CMYK,
    /** Another, such as CIE L*a*b*. */
    OTHER
  }
}
